import type { Month } from '~/domain/statistics/month'
import type { Member, ResultUnit, UnitMonthSums } from '~/domain/statistics/unit-result-question'
import { classesOf, exchangedIn } from '~/domain/statistics/workplace-cells'
import { statement, type Client } from './client.server'
import { becomeSeries } from './person-patch.server'
import { passingNumbers, roomForMany } from './numbers.server'

/** Every unit as it stands. */
export const resultUnits = (db: Client): ResultUnit[] =>
  statement<ResultUnit>(
    db,
    'SELECT id, code, parent_id AS parent, type, activity FROM organisation_unit ORDER BY id',
  ).all()

/** Everybody who has been somewhere, as she is counted there. */
export function resultMembers(db: Client, end: Month): Member[] {
  const keep = roomForMany()
  const members: Member[] = []
  for (const [workplace, person, sex, birthYear, months, patch] of rowsOf<MemberRow>(db, membersText))
    members.push({ workplace, person, sex, birthYear, series: becomeSeries(keep(months), patch, end) })
  return members
}

type MemberRow = [
  ...[workplace: number, person: number, sex: Member['sex'], birthYear: number],
  ...[months: Buffer, patch: Buffer | null],
]

const membersText = `SELECT m.workplace_id, m.person_id, y.sex, y.birth_year, m.months, p.months
  FROM workplace_person m LEFT JOIN person_years y ON y.person_id = m.person_id
  LEFT JOIN person_patch p ON p.person_id = m.person_id AND p.workplace_id = m.workplace_id ORDER BY m.workplace_id, m.person_id`

/** What is only summed, of the months from one on; read anew each time it is gone through, within the same transaction. */
export const resultSums = (db: Client, from: Month): Iterable<UnitMonthSums> => ({
  *[Symbol.iterator]() {
    const [numbers, changed] = [passingNumbers(), passingNumbers()]
    for (const [workplace, month, cells, patch] of rowsOf<SumsRow>(db, sumsText, from)) {
      const there = patch ? exchangedIn(numbers(cells), changed(patch)) : numbers(cells)
      yield { workplace, month, ...classesOf(there) }
    }
  },
})

type SumsRow = [workplace: number, month: Month, cells: Buffer, patch: Buffer | null]

const sumsText = `SELECT m.workplace_id, m.month, m.cells, p.cells FROM workplace_month m
  LEFT JOIN month_patch p ON p.month = m.month AND p.workplace_id = m.workplace_id WHERE m.month >= ?`

/** One after another, as lists: there are too many to be held at once. */
const rowsOf = <Row>(db: Client, text: string, ...values: number[]): Iterable<Row> =>
  statement(db, text)
    .raw()
    .iterate(...values) as Iterable<Row>
