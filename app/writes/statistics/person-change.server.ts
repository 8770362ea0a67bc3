import { statement, type Client } from '#db/client.server'
import { keptNumbers, numbersToKeep } from '#db/numbers.server'
import { yearOf } from '~/domain/statistics/month'
import type { PersonFacts } from '~/domain/statistics/person-facts'
import type { PersonMonth } from '~/domain/statistics/person-month'
import type { Period } from '~/domain/statistics/period'
import { seriesWith } from '~/domain/statistics/person-series'
import { yearsOf, yearsWith } from '~/domain/statistics/person-years'

/** Stores some of a person's months anew, whole years to the last; where and when she is employed is as it was. */
export function storeLaterMonths(
  db: Client,
  workplace: number,
  { person, employments }: PersonFacts,
  months: readonly PersonMonth[],
  { from, to }: Period,
): void {
  const series = numbersOf(db, seriesText, { workplace, person })
  const changed = series && numbersToKeep(seriesWith(series, months, workplace, to))
  if (changed) statement(db, storeSeries).run({ workplace, person, numbers: changed })
  if (employments.some((other) => other.workplace < workplace)) return
  const years = numbersOf(db, yearsText, { person })
  if (!years) return
  const numbers = numbersToKeep(yearsWith(years, yearOf(from), yearsOf(months, to)))
  statement(db, storeYears).run({ person, numbers })
}

function numbersOf(db: Client, text: string, of: Record<string, number>): Float64Array | null {
  const row = statement<{ numbers: Buffer }>(db, text).get(of)
  return row ? keptNumbers(row.numbers) : null
}

const seriesText = `SELECT months AS numbers FROM workplace_person WHERE workplace_id = @workplace AND person_id = @person`

const yearsText = 'SELECT years AS numbers FROM person_years WHERE person_id = @person'

const storeSeries = `UPDATE workplace_person SET months = @numbers WHERE workplace_id = @workplace AND person_id = @person`

const storeYears = 'UPDATE person_years SET years = @numbers WHERE person_id = @person'
