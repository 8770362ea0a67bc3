import type { Day } from '../day'
import { isWorkday } from '../workday'
import { firstDay, lastDay, type Month } from './month'

interface MonthDays {
  first: Day
  last: Day
  /** How many workdays come before each day of the month, and last how many there are. */
  workdaysBefore: readonly number[]
}

/** First and last day of a month and its workdays, worked out once per month. */
export function monthDays(month: Month): MonthDays {
  const days = known.get(month)
  if (days) return days
  const counted = countDays(month)
  known.set(month, counted)
  return counted
}

/** How many workdays there are from one day to another of the same month, both included; 0 when `to` is before `from`. */
export function workdaysWithin(days: MonthDays, from: Day, to: Day): number {
  const upTo = days.workdaysBefore[to - days.first + 1] ?? 0
  return Math.max(0, upTo - (days.workdaysBefore[from - days.first] ?? 0))
}

const known = new Map<Month, MonthDays>()

function countDays(month: Month): MonthDays {
  const first = firstDay(month)
  const last = lastDay(month)
  const workdaysBefore = [0]
  for (let date = first; date <= last; date++) {
    workdaysBefore.push((workdaysBefore.at(-1) ?? 0) + (isWorkday(date) ? 1 : 0))
  }
  return { first, last, workdaysBefore }
}
