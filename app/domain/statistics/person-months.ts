import { addDays, later, type Day } from '../day'
import { lastDay } from './month'
import { eachMonthlyPart, type Period } from './period'
import { ordinaryHoursWithin, scheduleOf, type Schedule } from './person-days'
import type { PersonFacts } from './person-facts'
import { monthAt, noMonths, type PersonMonth, type PersonMonths } from './person-month'
import { addSickTime } from './sick-time'

/**
 * Everything one person adds to the statistics of a period: a row for each workplace and calendar month in which she was
 * employed there, in no certain order. Time belongs to the workplace where she was that day; an occasion starts where she
 * was on its first day. Nothing after the period counts. Source: method.md §1–2.
 */
export function personMonths(facts: PersonFacts, period: Period): PersonMonth[] {
  const months = noMonths(period.from)
  const schedule = scheduleOf(facts.scheduled)
  addEmployedTime(months, facts, schedule, period)
  if (facts.spells.length > 0) addSickTime(months, facts, schedule, period)
  return months.made
}

function addEmployedTime(months: PersonMonths, facts: PersonFacts, schedule: Schedule, period: Period): void {
  const countedTo = new Map<number, Day>()
  const inOrder = [...facts.employments].sort((one, other) => one.from - other.from)
  for (const employment of inOrder) {
    const { workplace, from, to } = employment
    const counted = countedTo.get(workplace) ?? addDays(from, -1)
    eachMonthlyPart(from, to, period, (month, first, last) => {
      const there = monthAt(months, facts, workplace, month)
      there.ordinary += ordinaryHoursWithin(employment, schedule, month, first, last)
      there.employedDays += Math.max(0, last - later(first, addDays(counted, 1)) + 1)
    })
    countedTo.set(workplace, later(counted, to ?? lastDay(period.to)))
  }
}
