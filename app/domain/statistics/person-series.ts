import type { Day } from '../day'
import { classAt } from './length-class'
import { addMonthsTo, type Month } from './month'
import { monthDays } from './month-days'
import type { PersonMonth } from './person-month'

/**
 * How many months are kept of each person: the 12 of now, 24 of the base, and 12 more for workplaces that have had months
 * without ordinary time. A base that would reach further back than that ends there.
 */
export const seriesLength = 48

/** Four numbers a month (sick, ordinary, occasions, employed days), oldest first; begins with her first month there. */
export type Series = Float64Array

const width = 4

/**
 * The months of one person at one workplace up to `end`, those elsewhere left out; null when she wasn't there. Short is judged
 * at the end of the last month for base and months too. Source: method.md §5.
 */
export function seriesOf(months: readonly PersonMonth[], workplace: number, end: Month): Series | null {
  const earliest = addMonthsTo(end, 1 - seriesLength)
  const there = months.filter((row) => row.workplace === workplace && row.month >= earliest && row.month <= end)
  if (there.length === 0) return null
  const first = there.reduce((least, { month }) => (month < least ? month : least), end)
  return writtenTo(new Float64Array((end - first + 1) * width), there, end)
}

/** A series that ends with `end`, with some months of the same workplace anew; those before its first are left out. */
export const seriesWith = (series: Series, months: readonly PersonMonth[], workplace: number, end: Month): Series =>
  writtenTo(
    series.slice(),
    months.filter((row) => row.workplace === workplace && row.month > end - series.length / width),
    end,
  )

function writtenTo(series: Series, months: readonly PersonMonth[], end: Month): Series {
  const first = end + 1 - series.length / width
  for (const row of months) {
    const at = (row.month - first) * width
    series[at] = row.sick
    series[at + 1] = row.ordinary
    series[at + 2] = row.started.length === 0 ? 0 : shortOf(row.started, monthDays(end).last)
    series[at + 3] = row.employedDays
  }
  return series
}

const shortOf = (started: PersonMonth['started'], end: Day): number =>
  started.filter((occasion) => classAt(occasion, end) === 'short').length
