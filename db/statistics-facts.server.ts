import type { Employment, EmploymentSpell, PersonFacts, ScheduledDay } from '~/domain/statistics/person-facts'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'

interface Of {
  personId: number
}

/** A row as a list: there are millions of them. */
type SpellRow = [person: number, number: string, from: Day, to: Day | null, extent: number]

type EmploymentRow = Employment & Of & Pick<PersonFacts, 'sex' | 'birthYear'>

/** Everybody who is or was at a workplace, with all that the numbers are made of, at other workplaces too; as it stands now. */
export function factsAtWorkplace(db: Client, workplaceId: number): PersonFacts[] {
  const facts = new Map<number, Known>()
  for (const { personId, sex, birthYear, ...employment } of statement<EmploymentRow>(db, employmentText).all(
    workplaceId,
  ))
    facts.set(personId, withEmployment(facts.get(personId), { person: personId, sex, birthYear }, employment))
  const ids = JSON.stringify([...facts.keys()])
  for (const [person, number, from, to, extent] of statement<SpellRow>(db, spellText).raw().all(ids))
    facts.get(person)?.spells.push({ number, from, to, extent })
  const numbers = [...facts.values()].flatMap(({ employments }) => employments.map(({ number }) => number))
  for (const { personId, ...day } of statement<ScheduledDay & Of>(db, scheduleText).all(JSON.stringify(numbers)))
    facts.get(personId)?.scheduled.push(day)
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

const employmentText = `SELECT person_id AS personId, sex, birth_year AS birthYear, employee_number AS number,
    workplace_id AS workplace, share, weekly_hours AS weeklyHours, first_day AS "from", last_day AS "to"
  FROM employment WHERE person_id IN (SELECT person_id FROM employment WHERE workplace_id = ?)
  ORDER BY person_id, first_day, id`

const spellText = `SELECT person_id, employee_number, first_day, last_day, extent
  FROM absence_spell WHERE person_id IN (SELECT value FROM json_each(?)) ORDER BY person_id, first_day, id`

const scheduleText = `SELECT person_id AS personId, employee_number AS number, date, hours
  FROM schedule_day WHERE employee_number IN (SELECT value FROM json_each(?))`
