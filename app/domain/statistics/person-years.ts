import { earlierMonth, monthIn, yearOf, type Month } from './month'
import { monthDays } from './month-days'
import type { Member } from './nyckeltal-groups'
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
  const years = new Map<number, Omit<Member, 'person'>>()
  for (const month of months) {
    if (month.ordinary === 0 || month.month > end) continue
    const year = yearOf(month.month)
    const so = years.get(year) ?? { ordinary: 0, sick: 0, long: 0 }
    so.ordinary += month.ordinary
    so.sick += month.sick
    if (month.sickBy.length > 0)
      so.long += sickByClass(month, monthDays(earlierMonth(monthIn(year, 12), end)).last).long
    years.set(year, so)
  }
  const inOrder = [...years].sort(([one], [other]) => one - other)
  if (inOrder.length === 0) return null
  return Float64Array.from(inOrder.flatMap(([year, { ordinary, sick, long }]) => [year, ordinary, sick, long]))
}

/** Years with those from one on anew; null is none. */
export function yearsWith(years: Years, from: number, later: Years | null): Years {
  const kept = []
  for (let at = 0; at < years.length && (years[at] ?? from) < from; at += yearWidth)
    kept.push(...years.subarray(at, at + yearWidth))
  return Float64Array.from([...kept, ...(later ?? [])])
}
