import { addDays, calendarParts, type Day } from '../day'

/** A calendar month as a whole number: year × 12 + (month 1–12) − 1, so that months can be compared and subtracted. */
export type Month = number & { readonly unit: 'month' }

/** @returns the month a day lies in. */
export function monthOf(date: Day): Month {
  const known = monthsKnown[date]
  if (known) return known as Month
  const { year, month } = calendarParts(date)
  const found = monthIn(year, month)
  if (date >= 0 && date < monthsKnown.length) monthsKnown[date] = found
  return found
}

/** By day from 1970 to 2149, 0 where it hasn't been asked for: it is asked for millions of times. */
const monthsKnown = new Int32Array(2 ** 16)

/** @param month 1–12 */
export const monthIn = (year: number, month: number): Month => (year * 12 + month - 1) as Month

export const yearOf = (month: Month): number => Math.floor(month / 12)

/** The months of a calendar year, January first. */
export const monthsOf = (year: number): Month[] => rolling(monthIn(year, 12))

export const firstDay = (month: Month): Day => (Date.UTC(yearOf(month), month % 12, 1) / 86_400_000) as Day

export const lastDay = (month: Month): Day => addDays(firstDay(addMonthsTo(month, 1)), -1)

/** @returns the month `count` after (negative: before) this one. */
export const addMonthsTo = (month: Month, count: number): Month => (month + count) as Month

export const earlierMonth = (one: Month, other: Month): Month => (one < other ? one : other)

/** The last month whose last day is today or earlier; all statistics end there. Source: method.md §1. */
export const lastWholeMonth = (today: Day): Month => addMonthsTo(monthOf(addDays(today, 1)), -1)

/** The `length` months that end with `end`, ascending; "rolling 12 months" by default. */
export const rolling = (end: Month, length = 12): Month[] =>
  Array.from({ length }, (_, index) => addMonthsTo(end, index + 1 - length))
