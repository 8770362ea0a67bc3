import { earlierMonth, monthIn, yearOf, type Month } from './month'
import { monthDays } from './month-days'
import type { PersonMonth } from './person-month'
import { sickByClass } from './sick-by-class'

/** Four numbers a year with ordinary hours (the year, ordinary, sick, long), in order. */
export type Years = Float64Array

export const yearWidth = 4

/**
 * The hours of one person in each calendar year, wherever she was. Long are those in occasions of 60 days or more, judged at the
 * end of the year, or of `end` in the year that isn't over. Null when she never had ordinary hours. Source: method.md §1 and §3.
 */
export function yearsOf(months: Iterable<PersonMonth>, end: Month): Years | null {
  const years: number[] = []
  let at = 0
  for (const month of months) {
    if (month.ordinary === 0 || month.month > end) continue
    const year = yearOf(month.month)
    if (years[at] !== year) at = placeOf(years, year)
    plus(years, at + 1, month.ordinary)
    if (month.sickBy.length === 0) continue
    plus(years, at + 2, month.sick)
    plus(years, at + 3, sickByClass(month, monthDays(earlierMonth(monthIn(year, 12), end)).last).long)
  }
  return years.length === 0 ? null : Float64Array.from(inOrder(years))
}

/** Where a year is; one that isn't there yet comes last. */
function placeOf(years: number[], year: number): number {
  for (let at = 0; at < years.length; at += yearWidth) if (years[at] === year) return at
  return years.push(year, 0, 0, 0) - yearWidth
}

const plus = (years: number[], at: number, amount: number): void => void (years[at] = (years[at] ?? 0) + amount)

function inOrder(years: number[]): number[] {
  const places = Array.from({ length: years.length / yearWidth }, (_, place) => place * yearWidth)
  if (places.every((at) => at === 0 || (years[at - yearWidth] ?? 0) < (years[at] ?? 0))) return years
  places.sort((one, other) => (years[one] ?? 0) - (years[other] ?? 0))
  return places.flatMap((at) => years.slice(at, at + yearWidth))
}

/** Years with those from one on anew; null is none. */
export function yearsWith(years: Years, from: number, later: Years | null): Years {
  const kept = []
  for (let at = 0; at < years.length && (years[at] ?? from) < from; at += yearWidth)
    kept.push(...years.subarray(at, at + yearWidth))
  return Float64Array.from([...kept, ...(later ?? [])])
}
