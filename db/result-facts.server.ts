import type { Month } from '~/domain/statistics/month'
import type { Member, ResultUnit, UnitMonthSums } from '~/domain/statistics/unit-result-question'
import { cellsOf } from '~/domain/statistics/workplace-cells'
import { statement, type Client } from './client.server'
import { keptNumbers } from './numbers.server'

/** Every unit as it stands. */
export const resultUnits = (db: Client): ResultUnit[] =>
  statement<ResultUnit>(
    db,
    'SELECT id, code, parent_id AS parent, type, activity FROM organisation_unit ORDER BY id',
  ).all()

/** Everybody who has been somewhere, as she is counted there. */
export const resultMembers = (db: Client): Member[] =>
  Array.from(
    statement<Omit<Member, 'series'> & { months: Buffer }>(db, membersText).iterate() as Iterable<MemberRow>,
    ({ months, ...member }) => ({ ...member, series: keptNumbers(months) }),
  )

type MemberRow = Omit<Member, 'series'> & { months: Buffer }

const membersText = `SELECT m.workplace_id AS workplace, m.person_id AS person, y.sex, y.birth_year AS birthYear, m.months
  FROM workplace_person m LEFT JOIN person_years y ON y.person_id = m.person_id ORDER BY m.workplace_id, m.person_id`

/** What is only summed, of the months from one on. */
export const resultSums = (db: Client, from: Month): UnitMonthSums[] =>
  statement<{ workplace: number; month: Month; cells: Buffer }>(db, sumsText)
    .all(from)
    .map(({ workplace, month, cells }) => {
      const sums = { workplace, month, short: 0, medium: 0, long: 0, graded: 0, occasions: 0 }
      for (const cell of cellsOf(keptNumbers(cells))) for (const name of summed) sums[name] += cell[name]
      return sums
    })

const summed = ['short', 'medium', 'long', 'graded', 'occasions'] as const

const sumsText = 'SELECT workplace_id AS workplace, month, cells FROM workplace_month WHERE month >= ?'
