import type { WorkHours } from './access-event'
import { dayAt, hourAt } from './day'
import { isWorkday } from './workday'

/** Whether a moment is outside the hours that are set, or on a day that isn't a workday. Stockholm time. */
export function isOutOfHours(at: number, { from, until }: WorkHours): boolean {
  const moment = new Date(at)
  const hour = hourAt(moment)
  return hour < from || hour >= until || !isWorkday(dayAt(moment))
}
