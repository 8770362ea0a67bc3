import type { Day } from '~/domain/day'
import { groupsToFill, type NyckeltalGroup } from '~/domain/statistics/nyckeltal-groups'
import { statement, type Client } from './client.server'

/** The six groups of a year, as published; none when nobody is known of. */
export const nyckeltalGroupsOf = (db: Client, year: number): NyckeltalGroup[] =>
  statement<NyckeltalGroup>(
    db,
    `SELECT sex, age, persons, ordinary, sick, long, same, long_same AS longSame FROM nyckeltal_group WHERE year = ?`,
  ).all(year)

/** Years that there are groups of, latest first. */
export const nyckeltalYears = (db: Client): number[] =>
  statement<{ year: number }>(db, 'SELECT DISTINCT year FROM nyckeltal_group ORDER BY year DESC')
    .all()
    .map(({ year }) => year)

/** Who was employed in a year before any absence is known of; nobody's hours are told, so everybody has one. */
export function staffGroupsOf(db: Client, year: number, from: Day, to: Day): NyckeltalGroup[] {
  const groups = groupsToFill()
  for (const { sex, birthYear } of statement<StaffRow>(db, staffText).all({ from, to }))
    groups.add({ sex, age: year - birthYear, ordinary: 1, sick: 0, long: 0 })
  return groups.all()
}

interface StaffRow {
  sex: NyckeltalGroup['sex']
  birthYear: number
}

const staffText = `SELECT sex, birth_year AS birthYear FROM employment
  WHERE share > 0 AND first_day <= @to AND (last_day IS NULL OR last_day >= @from) GROUP BY person_id`
