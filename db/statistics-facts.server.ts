import type { Employment, EmploymentSpell, PersonFacts, ScheduledDay } from '~/domain/statistics/person-facts'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'
import { absentAmong, type Concerned } from './statistics-concerned.server'
import { addSchedule } from './statistics-schedule.server'

interface Of {
  personId: number
}

/** A row as a list: there are millions of them. */
type SpellRow = [person: number, number: string, from: Day, to: Day | null, extent: number]

type EmploymentRow = Employment & Of & Pick<PersonFacts, 'sex' | 'birthYear'>

/**
 * Everybody who is or was at a workplace, with all that the numbers are made of, at other workplaces too; as it stands now. Of who isn't
 * concerned the absence is left out when none of it reaches the days that are asked for.
 */
export function factsAtWorkplace(db: Client, workplaceId: number, concerned: Concerned | null = null): PersonFacts[] {
  const known = employedPersons(db, thereText, workplaceId)
  const facts = new Map(known.map((one) => [one.person, one]))
  const absent = concerned ? absentAmong(db, [...facts.keys()], concerned) : [...facts.keys()]
  for (const [person, number, from, to, extent] of statement<SpellRow>(db, spellText).raw().all(JSON.stringify(absent)))
    facts.get(person)?.spells.push({ number, from, to, extent })
  const isWhole = ({ person }: Known) => concerned === null || concerned.persons.has(person)
  const others = known.filter((person) => !isWhole(person))
  addSchedule(db, known.filter(isWhole), null)
  if (concerned) addSchedule(db, others, concerned.from)
  return known
}

/** Those that a text asks for, with nothing but their employments. */
export function employedPersons(db: Client, persons: string, value: number | string): Known[] {
  const facts = new Map<number, Known>()
  for (const { personId, sex, birthYear, ...employment } of statement<EmploymentRow>(db, employmentText(persons)).all(
    value,
  ))
    facts.set(personId, withEmployment(facts.get(personId), { person: personId, sex, birthYear }, employment))
  return [...facts.values()]
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

const thereText = 'SELECT person_id FROM employment WHERE workplace_id = ?'

const employmentText = (
  persons: string,
): string => `SELECT person_id AS personId, sex, birth_year AS birthYear, employee_number AS number,
    workplace_id AS workplace, share, weekly_hours AS weeklyHours, first_day AS "from", last_day AS "to"
  FROM employment WHERE person_id IN (${persons})
  ORDER BY person_id, first_day, id`

const spellText = `SELECT person_id, employee_number, first_day, last_day, extent
  FROM absence_spell WHERE person_id IN (SELECT value FROM json_each(?)) ORDER BY person_id, first_day, employee_number, extent, last_day`
