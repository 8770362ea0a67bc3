import type { Day } from '~/domain/day'
import type { UnitDetails } from '~/domain/organisation'
import { statement, type Client } from './client.server'

export interface StandingUnit extends UnitDetails {
  id: number
  versionId: number
  slug: string
  code: string
  from: Day | null
  to: Day | null
}

const columns = `id, version_id AS versionId, slug, code, name, type, parent_id AS parentId, activity,
  first_day AS "from", last_day AS "to"`

/** @returns the unit with this opaque name, or null. */
export const unitBySlug = (db: Client, slug: string): StandingUnit | null =>
  statement<StandingUnit>(db, `SELECT ${columns} FROM organisation_unit WHERE slug = ?`).get(slug) ?? null

/** @returns the unit with this code, or null. */
export const unitByCode = (db: Client, code: string): StandingUnit | null =>
  statement<StandingUnit>(db, `SELECT ${columns} FROM organisation_unit WHERE code = ?`).get(code) ?? null

/** The unit and everything below it, closed or not. */
export const unitsWithin = (db: Client, id: number): number[] =>
  statement<{ id: number }>(
    db,
    `WITH RECURSIVE within(id) AS (
       SELECT ? UNION SELECT u.id FROM organisation_unit u JOIN within w ON u.parent_id = w.id)
     SELECT id FROM within`,
  )
    .all(id)
    .map((row) => row.id)

/** The units above, nearest first. */
export const unitsAbove = (db: Client, id: number): StandingUnit[] =>
  statement<StandingUnit>(
    db,
    `WITH RECURSIVE above(id, step) AS (
       SELECT parent_id, 1 FROM organisation_unit WHERE id = ?
       UNION SELECT u.parent_id, a.step + 1 FROM organisation_unit u JOIN above a ON u.id = a.id WHERE a.step < 20)
     SELECT ${columns} FROM organisation_unit JOIN above USING (id) ORDER BY step`,
  ).all(id)

/** Whether a period that takes a row's `first_day` and `last_day` holds on `@today`. */
export const onDay = (alias: string): string =>
  `(${alias}.first_day IS NULL OR ${alias}.first_day <= @today) AND (${alias}.last_day IS NULL OR ${alias}.last_day >= @today)`

/** The names of these units as they are today. */
export const unitNames = (db: Client, unitIds: readonly number[]): Record<number, string> =>
  Object.fromEntries(
    statement<{ id: number; name: string }>(db, namesText)
      .all(JSON.stringify(unitIds))
      .map(({ id, name }) => [id, name]),
  )

const namesText = 'SELECT id, name FROM organisation_unit WHERE id IN (SELECT value FROM json_each(?))'
