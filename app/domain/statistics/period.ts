import { earlier, later, type Day } from '../day'
import { monthDays } from './month-days'
import { addMonthsTo, monthOf, type Month } from './month'

/** Whole calendar months from one to another, both included; the last one is never after `lastWholeMonth`. */
export interface Period {
  from: Month
  to: Month
}

export const includes = (period: Period, month: Month): boolean => month >= period.from && month <= period.to

/** Visits the days from one to another that lie in the period, month by month; `to` null = goes on. */
export function eachMonthlyPart(
  from: Day,
  to: Day | null,
  period: Period,
  visit: (month: Month, from: Day, to: Day) => void,
): void {
  const first = later(from, monthDays(period.from).first)
  const end = monthDays(period.to).last
  const last = to === null ? end : earlier(to, end)
  if (last < first) return
  for (let month = monthOf(first); ; month = addMonthsTo(month, 1)) {
    const days = monthDays(month)
    if (days.first > last) return
    visit(month, later(first, days.first), earlier(last, days.last))
  }
}
