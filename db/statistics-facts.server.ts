import type { Employment, EmploymentSpell, PersonFacts, ScheduledDay } from '~/domain/statistics/person-facts'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'

interface Of {
  personId: number
}

/** A row as a list: there are millions of them. */
type SpellRow = [person: number, number: string, from: Day, to: Day | null, extent: number]

type ScheduleRow = [person: number, number: string, date: Day, hours: number]

type EmploymentRow = Employment & Of & Pick<PersonFacts, 'sex' | 'birthYear'>

/** Whose whole history is asked for; of the others only what bears on days from one on. */
export interface Concerned {
  persons: ReadonlySet<number>
  from: Day
}

/**
 * Everybody who is or was at a workplace, with all that the numbers are made of, at other workplaces too; as it stands now. Of who isn't
 * concerned the absence is left out when none of it reaches the days that are asked for.
 */
export function factsAtWorkplace(db: Client, workplaceId: number, concerned: Concerned | null = null): PersonFacts[] {
  const facts = new Map<number, Known>()
  for (const { personId, sex, birthYear, ...employment } of statement<EmploymentRow>(db, employmentText).all(
    workplaceId,
  ))
    facts.set(personId, withEmployment(facts.get(personId), { person: personId, sex, birthYear }, employment))
  const absent = concerned ? absentAmong(db, [...facts.keys()], concerned) : [...facts.keys()]
  for (const [person, number, from, to, extent] of statement<SpellRow>(db, spellText).raw().all(JSON.stringify(absent)))
    facts.get(person)?.spells.push({ number, from, to, extent })
  const known = [...facts.values()]
  const isWhole = ({ person }: Known) => concerned === null || concerned.persons.has(person)
  addSchedule(db, facts, known.filter(isWhole), null)
  if (concerned)
    addSchedule(
      db,
      facts,
      known.filter((others) => !isWhole(others)),
      concerned.from,
    )
  return known
}

/** The days that are planned from one on, null = all. */
function addSchedule(db: Client, facts: Map<number, Known>, of: readonly Known[], from: Day | null): void {
  const numbers = JSON.stringify(of.flatMap(({ employments }) => employments.map(({ number }) => number)))
  for (const [person, number, date, hours] of statement<ScheduleRow>(db, scheduleText).raw().all(numbers, from))
    facts.get(person)?.scheduled.push({ number, date, hours })
}

interface Known extends PersonFacts {
  employments: Employment[]
  scheduled: ScheduledDay[]
  spells: EmploymentSpell[]
}

/** Rows come oldest first, so that the latest tells sex and year of birth. */
function withEmployment(
  known: Known | undefined,
  who: Pick<PersonFacts, 'person' | 'sex' | 'birthYear'>,
  employment: Employment,
): Known {
  const { employments = [], scheduled = [], spells = [] } = known ?? {}
  employments.push(employment)
  return { ...who, employments, scheduled, spells }
}

/** An occasion that is over by then bears on nothing, and one that isn't needs all its spells. */
function absentAmong(db: Client, persons: readonly number[], concerned: Concerned): number[] {
  const others = persons.filter((person) => !concerned.persons.has(person))
  const absent = statement<[person: number]>(db, reachText).raw().all(JSON.stringify(others), concerned.from)
  return [...persons.filter((person) => concerned.persons.has(person)), ...absent.map(([person]) => person)]
}

const reachText = `SELECT DISTINCT person_id FROM absence_spell
  WHERE person_id IN (SELECT value FROM json_each(?)) AND (last_day IS NULL OR last_day >= ?)`

const employmentText = `SELECT person_id AS personId, sex, birth_year AS birthYear, employee_number AS number,
    workplace_id AS workplace, share, weekly_hours AS weeklyHours, first_day AS "from", last_day AS "to"
  FROM employment WHERE person_id IN (SELECT person_id FROM employment WHERE workplace_id = ?)
  ORDER BY person_id, first_day, id`

const spellText = `SELECT person_id, employee_number, first_day, last_day, extent
  FROM absence_spell WHERE person_id IN (SELECT value FROM json_each(?)) ORDER BY person_id, first_day, id`

const scheduleText = `SELECT person_id, employee_number, date, hours FROM schedule_day
  WHERE employee_number IN (SELECT value FROM json_each(?)) AND date >= coalesce(?, date)`
