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
  let first = Infinity
  for (const row of months)
    if (row.workplace === workplace && row.month >= earliest && row.month < first) first = row.month
  return first > end ? null : writtenTo(new Float64Array((end - first + 1) * width), months, workplace, end)
}

function writtenTo(series: Series, months: readonly PersonMonth[], workplace: number, end: Month): Series {
  const first = end + 1 - series.length / width
  for (const row of months)
    if (row.workplace === workplace && row.month >= first && row.month <= end)
      writeMonth(series, (row.month - first) * width, row, end)
  return series
}

/** Writes what is kept of a month from one place on; short is judged at the end of `end`. */
export function writeMonth(numbers: Float64Array, at: number, row: PersonMonth, end: Month): void {
  numbers[at] = row.sick
  numbers[at + 1] = row.ordinary
  numbers[at + 2] = row.started.length === 0 ? 0 : shortOf(row.started, monthDays(end).last)
  numbers[at + 3] = row.employedDays
}

const shortOf = (started: PersonMonth['started'], end: Day): number =>
  started.filter((occasion) => classAt(occasion, end) === 'short').length
