import { earlier, later, type Day } from '../day'
import { workdaysWithin, monthDays } from './month-days'
import { monthOf, type Month } from './month'
import type { Employment, ScheduledDay } from './person-facts'

/** Scheduled days by employee number and calendar month. */
export type Schedule = ReadonlyMap<string, ReadonlyMap<Month, readonly ScheduledDay[]>>

/**
 * Ordinary hours of one employment from one day to another of the same calendar month, both included; days outside the
 * employment give none. A month in which the employee number has at least one scheduled day goes by the schedule alone,
 * even if that day is outside the employment; any other by the share of the weekly hours, a fifth each workday. So hourly
 * staff without a schedule have 0. Source: method.md §1.
 */
export function ordinaryHoursWithin(
  employment: Employment,
  schedule: Schedule,
  month: Month,
  from: Day,
  to: Day,
): number {
  const first = later(from, employment.from)
  const last = employment.to === null ? to : earlier(to, employment.to)
  if (last < first) return 0
  const scheduled = schedule.get(employment.number)?.get(month)
  if (scheduled) return hoursOf(scheduled, first, last)
  return (workdaysWithin(monthDays(month), first, last) * employment.share * employment.weeklyHours) / 500
}

const nothingScheduled: Schedule = new Map()

/** Sorts the scheduled days of a person; several rows of one day add up. */
export function scheduleOf(scheduled: readonly ScheduledDay[]): Schedule {
  if (scheduled.length === 0) return nothingScheduled
  const schedule = new Map<string, Map<Month, ScheduledDay[]>>()
  for (const day of scheduled) {
    const months = schedule.get(day.number) ?? new Map<Month, ScheduledDay[]>()
    const month = monthOf(day.date)
    const days = months.get(month) ?? []
    days.push(day)
    schedule.set(day.number, months.set(month, days))
  }
  return schedule
}

function hoursOf(scheduled: readonly ScheduledDay[], from: Day, to: Day): number {
  let hours = 0
  for (const day of scheduled) if (day.date >= from && day.date <= to) hours += day.hours
  return hours
}
