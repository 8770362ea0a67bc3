import { statement, type Client } from '#db/client.server'
import { numbersToKeep } from '#db/numbers.server'
import { factsAtWorkplace } from '#db/statistics-facts.server'
import type { Month } from '~/domain/statistics/month'
import type { Period } from '~/domain/statistics/period'
import type { PersonFacts } from '~/domain/statistics/person-facts'
import type { PersonMonth } from '~/domain/statistics/person-month'
import { personMonths } from '~/domain/statistics/person-months'
import { seriesOf } from '~/domain/statistics/person-series'
import { yearsOf } from '~/domain/statistics/person-years'
import { addToCells, type Cells } from '~/domain/statistics/workplace-cells'

/** Counts one workplace anew, from the facts as they stand. Belongs in a transaction. */
export function storeWorkplace(db: Client, workplaceId: number, span: Period): void {
  forget(db, workplaceId)
  const cells = new Map<Month, Cells>()
  for (const facts of factsAtWorkplace(db, workplaceId)) {
    const months = personMonths(facts, span)
    storePerson(db, workplaceId, facts, months, span)
    addToCells(cells, months, workplaceId, span.to)
  }
  for (const [month, there] of cells) statement(db, monthText).run(workplaceId, month, numbersToKeep(there))
}

function forget(db: Client, workplaceId: number): void {
  statement(db, 'DELETE FROM workplace_month WHERE workplace_id = ?').run(workplaceId)
  statement(db, 'DELETE FROM workplace_person WHERE workplace_id = ?').run(workplaceId)
  statement(db, forgetYears).run({ workplaceId })
}

/** Her years are kept once, with the workplace that has the lowest number. */
function storePerson(
  db: Client,
  workplaceId: number,
  { person, sex, birthYear, employments }: PersonFacts,
  months: readonly PersonMonth[],
  span: Period,
): void {
  const series = seriesOf(months, workplaceId, span.to)
  if (series) statement(db, seriesText).run(workplaceId, person, numbersToKeep(series))
  if (employments.some(({ workplace }) => workplace < workplaceId)) return
  const years = yearsOf(months, span.to)
  if (years) statement(db, yearsText).run(person, sex, birthYear, numbersToKeep(years))
}

const monthText = 'INSERT INTO workplace_month (workplace_id, month, cells) VALUES (?, ?, ?)'

const seriesText = 'INSERT INTO workplace_person (workplace_id, person_id, months) VALUES (?, ?, ?)'

const yearsText = 'INSERT OR REPLACE INTO person_years (person_id, sex, birth_year, years) VALUES (?, ?, ?, ?)'

/** Those whose years are this workplace's to keep, and those who are nowhere any more. */
const forgetYears = `DELETE FROM person_years WHERE person_id IN (SELECT person_id FROM employment_version WHERE workplace_id = @workplaceId)
  AND coalesce((SELECT min(workplace_id) FROM employment WHERE person_id = person_years.person_id), 0) IN (0, @workplaceId)`
