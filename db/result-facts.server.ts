import type { Month } from '~/domain/statistics/month'
import type { Member, ResultUnit, UnitMonthSums } from '~/domain/statistics/unit-result-question'
import { classesOf } from '~/domain/statistics/workplace-cells'
import { statement, type Client } from './client.server'
import { passingNumbers, roomFor } from './numbers.server'

/** Every unit as it stands. */
export const resultUnits = (db: Client): ResultUnit[] =>
  statement<ResultUnit>(
    db,
    'SELECT id, code, parent_id AS parent, type, activity FROM organisation_unit ORDER BY id',
  ).all()

/** Everybody who has been somewhere, as she is counted there. */
export function resultMembers(db: Client): Member[] {
  const { bytes } = statement<{ bytes: number }>(db, bytesText).get() ?? { bytes: 0 }
  const keep = roomFor(bytes)
  const members: Member[] = []
  for (const [workplace, person, sex, birthYear, months] of rowsOf<MemberRow>(db, membersText))
    members.push({ workplace, person, sex, birthYear, series: keep(months) })
  return members
}

type MemberRow = [workplace: number, person: number, sex: Member['sex'], birthYear: number, months: Buffer]

const bytesText = 'SELECT coalesce(sum(length(months)), 0) AS bytes FROM workplace_person'

const membersText = `SELECT m.workplace_id, m.person_id, y.sex, y.birth_year, m.months
  FROM workplace_person m LEFT JOIN person_years y ON y.person_id = m.person_id ORDER BY m.workplace_id, m.person_id`

/** What is only summed, of the months from one on. */
export function resultSums(db: Client, from: Month): UnitMonthSums[] {
  const numbers = passingNumbers()
  const sums: UnitMonthSums[] = []
  for (const [workplace, month, cells] of rowsOf<SumsRow>(db, sumsText, from))
    sums.push({ workplace, month, ...classesOf(numbers(cells)) })
  return sums
}

type SumsRow = [workplace: number, month: Month, cells: Buffer]

const sumsText = 'SELECT workplace_id, month, cells FROM workplace_month WHERE month >= ?'

/** One after another, as lists: there are too many to be held at once. */
const rowsOf = <Row>(db: Client, text: string, ...values: number[]): Iterable<Row> =>
  statement(db, text)
    .raw()
    .iterate(...values) as Iterable<Row>
