import type { Employment, EmploymentSpell, PersonFacts, ScheduledDay } from '~/domain/statistics/person-facts'
import { statement, type Client } from './client.server'

interface Of {
  personId: number
}

type EmploymentRow = Employment & Of & Pick<PersonFacts, 'sex' | 'birthYear'>

/** Everybody who is or was at a workplace, with all that the numbers are made of, at other workplaces too; as it stands now. */
export function factsAtWorkplace(db: Client, workplaceId: number): PersonFacts[] {
  const facts = new Map<number, Known>()
  for (const { personId, sex, birthYear, ...employment } of statement<EmploymentRow>(db, employmentText).all(
    workplaceId,
  ))
    facts.set(personId, withEmployment(facts.get(personId), { person: personId, sex, birthYear }, employment))
  const ids = JSON.stringify([...facts.keys()])
  for (const { personId, ...spell } of statement<EmploymentSpell & Of>(db, spellText).all(ids))
    facts.get(personId)?.spells.push(spell)
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

const spellText = `SELECT person_id AS personId, employee_number AS number, first_day AS "from", last_day AS "to", extent
  FROM absence_spell WHERE person_id IN (SELECT value FROM json_each(?)) ORDER BY person_id, first_day, id`

const scheduleText = `SELECT person_id AS personId, employee_number AS number, date, hours
  FROM schedule_day WHERE employee_number IN (SELECT value FROM json_each(?))`
