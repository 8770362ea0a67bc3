import type { Day } from '~/domain/day'
import type { PersonFacts, ScheduledDay } from '~/domain/statistics/person-facts'
import { statement, type Client } from './client.server'

interface Planned extends Pick<PersonFacts, 'person' | 'employments'> {
  scheduled: ScheduledDay[]
}

/** Adds the days that are planned for some persons, from one on. */
export function addSchedule(db: Client, persons: readonly Planned[], from: Day | null): void {
  if (persons.length === 0) return
  const known = new Map(persons.map((one) => [one.person, one]))
  const numbers = JSON.stringify(persons.flatMap(({ employments }) => employments.map(({ number }) => number)))
  const rows = statement<ScheduleRow>(db, scheduleText).raw()
  for (const [person, number, date, hours] of rows.all(numbers, from ?? Number.MIN_SAFE_INTEGER))
    known.get(person)?.scheduled.push({ number, date, hours })
}

type ScheduleRow = [person: number, number: string, date: Day, hours: number]

const scheduleText = `SELECT person_id, employee_number, date, hours FROM schedule_day
  WHERE employee_number IN (SELECT value FROM json_each(?)) AND date >= ?`
