import { statement, type Client } from '#db/client.server'
import { numbersToKeep } from '#db/numbers.server'
import { forgetPatches } from '#db/person-patch.server'
import type { PersonFacts } from '~/domain/statistics/person-facts'
import type { PersonMonth } from '~/domain/statistics/person-month'
import type { Period } from '~/domain/statistics/period'
import { seriesOf } from '~/domain/statistics/person-series'
import { yearsOf } from '~/domain/statistics/person-years'
import type { WorkplaceTask } from '~/domain/statistics/touched'

/** Takes away what is stored of the persons of a task, or of everybody at the workplace. */
export function forgetPersons(db: Client, { workplace, persons }: WorkplaceTask): void {
  if (persons === null) {
    statement(db, 'DELETE FROM workplace_person WHERE workplace_id = ?').run(workplace)
    statement(db, forgetYears(everybody)).run({ workplace })
    return
  }
  const those = { workplace, persons: JSON.stringify(persons) }
  statement(db, forgetSeries).run(those)
  forgetPatches(db, workplace, persons)
  statement(db, forgetYears('SELECT value FROM json_each(@persons)')).run(those)
}

/** Her years are kept once, with the workplace that has the lowest number. */
export function storePerson(
  db: Client,
  workplace: number,
  { person, sex, birthYear, employments }: PersonFacts,
  months: readonly PersonMonth[],
  span: Period,
): void {
  const series = seriesOf(months, workplace, span.to)
  if (series) statement(db, seriesText).run(workplace, person, numbersToKeep(series))
  if (employments.some((other) => other.workplace < workplace)) return
  const years = yearsOf(months, span.to)
  if (years) statement(db, yearsText).run(person, sex, birthYear, numbersToKeep(years))
}

const everybody = 'SELECT person_id FROM employment_version WHERE workplace_id = @workplace'

const forgetSeries = `DELETE FROM workplace_person
  WHERE workplace_id = @workplace AND person_id IN (SELECT value FROM json_each(@persons))`

/** Of those whose years are this workplace's to keep, and of those who are nowhere any more. */
const forgetYears = (persons: string): string => `DELETE FROM person_years WHERE person_id IN (${persons})
  AND coalesce((SELECT min(workplace_id) FROM employment WHERE person_id = person_years.person_id), 0) IN (0, @workplace)`

const seriesText = 'INSERT INTO workplace_person (workplace_id, person_id, months) VALUES (?, ?, ?)'

const yearsText = 'INSERT OR REPLACE INTO person_years (person_id, sex, birth_year, years) VALUES (?, ?, ?, ?)'
