import { earlier, later, type Day } from '../day'
import { monthDays } from './month-days'
import { addMonthsTo, monthOf, type Month } from './month'

/** Whole calendar months from one to another, both included; the last one is never after `lastWholeMonth`. */
export interface Period {
  from: Month
  to: Month
}

export const includes = (period: Period, month: Month): boolean => month >= period.from && month <= period.to

/** The days of one calendar month. */
export interface MonthPart {
  month: Month
  from: Day
  to: Day
}

/** The days from one to another that lie in the period, month by month; `to` null = goes on. */
export function monthlyParts(from: Day, to: Day | null, period: Period): MonthPart[] {
  const first = later(from, monthDays(period.from).first)
  const end = monthDays(period.to).last
  const last = to === null ? end : earlier(to, end)
  const parts: MonthPart[] = []
  if (last < first) return parts
  for (let month = monthOf(first); ; month = addMonthsTo(month, 1)) {
    const days = monthDays(month)
    if (days.first > last) return parts
    parts.push({ month, from: later(first, days.first), to: earlier(last, days.last) })
  }
}
