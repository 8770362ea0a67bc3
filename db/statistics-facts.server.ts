import type { Employment, EmploymentSpell, PersonFacts, ScheduledDay } from '~/domain/statistics/person-facts'
import { addInOrder } from '~/domain/statistics/spell-order'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'
import { absentAmong, type Concerned } from './statistics-concerned.server'
import { addSchedule } from './statistics-schedule.server'

/** A row as a list: there are millions of them. */
type SpellRow = [person: number, number: string, from: Day, to: Day | null, extent: number]

type EmploymentRow = [
  ...[person: number, sex: PersonFacts['sex'], birthYear: number, number: string, workplace: number],
  ...[share: number, weeklyHours: number, from: Day, to: Day | null],
]

/**
 * Everybody who is or was at a workplace, with all that the numbers are made of, at other workplaces too; as it stands now. Of who isn't
 * concerned the absence is left out when none of it reaches the days that are asked for.
 */
export function factsAtWorkplace(db: Client, workplaceId: number, concerned: Concerned | null = null): PersonFacts[] {
  const known = employedPersons(db, thereText, workplaceId)
  const facts = new Map(known.map((one) => [one.person, one]))
  const absent = concerned ? absentAmong(db, [...facts.keys()], concerned) : [...facts.keys()]
  let own: Known | undefined
  for (const [person, number, from, to, extent] of statement<SpellRow>(db, spellText)
    .raw()
    .all(JSON.stringify(absent))) {
    if (own?.person !== person) own = facts.get(person)
    if (own) addInOrder(own.spells, { number, from, to, extent })
  }
  const isWhole = ({ person }: Known) => concerned === null || concerned.persons.has(person)
  const others = known.filter((person) => !isWhole(person))
  addSchedule(db, known.filter(isWhole), null)
  if (concerned) addSchedule(db, others, concerned.from)
  return known
}

/** Those that a text asks for, with nothing but their employments; the latest tells sex and year of birth. */
export function employedPersons(db: Client, persons: string, value: number | string): Known[] {
  const found: Known[] = []
  const rows = statement<EmploymentRow>(db, employmentText(persons)).raw().all(value)
  for (const [person, sex, birthYear, number, workplace, share, weeklyHours, from, to] of rows) {
    let known = found.at(-1)
    if (known?.person !== person)
      found.push((known = { person, sex, birthYear, employments: [], scheduled: [], spells: [] }))
    known.sex = sex
    known.birthYear = birthYear
    known.employments.push({ number, workplace, share, weeklyHours, from, to })
  }
  return found
}

interface Known extends PersonFacts {
  employments: Employment[]
  scheduled: ScheduledDay[]
  spells: EmploymentSpell[]
}

const thereText = 'SELECT person_id FROM employment WHERE workplace_id = ?'

const employmentText = (
  persons: string,
): string => `SELECT person_id, sex, birth_year, employee_number, workplace_id, share, weekly_hours, first_day, last_day
  FROM employment WHERE person_id IN (${persons})
  ORDER BY person_id, first_day, id`

const spellText = `SELECT person_id, employee_number, first_day, last_day, extent
  FROM absence_spell WHERE person_id IN (SELECT value FROM json_each(?)) ORDER BY person_id, first_day`
