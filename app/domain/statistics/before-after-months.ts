import { addMonths, type Day } from '../day'
import { addMonthsTo, firstDay, lastWholeMonth, monthOf, rolling, type Month } from './month'

/**
 * Which whole calendar months are compared: the 12 that end before the month of `start`, the day the plan was published, and the 12
 * from the first month that begins at `start` + 3 months or later. Source: method.md §1 and §7.
 */
export function beforeAfterMonths(start: Day): { before: Month[]; after: Month[] } {
  const earliest = addMonths(start, 3)
  const month = monthOf(earliest)
  const first = firstDay(month) < earliest ? addMonthsTo(month, 1) : month
  return { before: rolling(addMonthsTo(monthOf(start), -1)), after: rolling(addMonthsTo(first, 11)) }
}

/** Whether all 24 months are known: absence is known of from the first of them, and the last one has passed. */
export function isComplete(start: Day, { today, firstSickMonth }: { today: Day; firstSickMonth: Month }): boolean {
  const { before, after } = beforeAfterMonths(start)
  return (before[0] ?? -Infinity) >= firstSickMonth && (after.at(-1) ?? Infinity) <= lastWholeMonth(today)
}
