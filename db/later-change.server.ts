import { statement, type Client } from './client.server'
import type { Day } from '../app/domain/day'

export interface LaterChange {
  kind: 'organisation' | 'personal' | 'schema' | 'franvaro'
  /** Code of the unit, or anstallningsnummer. */
  key: string
  from: Day | null
  /** The change that replaced the row. */
  changedBy: 'import' | 'hand'
  /** Opaque name of the import that did. */
  batch: string | null
}

/** Rows of a visible change that a later import or hand edit has replaced, at most so many. */
export const laterChanges = (db: Client, change: number, most: number): LaterChange[] =>
  statement<LaterChange>(db, list).all({ change, most })

/** How many there are, counted to a limit. */
export const countLaterChanges = (db: Client, change: number, most = 10_000): number =>
  statement<{ n: number }>(db, `SELECT count(*) AS n FROM (${list})`).get({ change, most })?.n ?? 0

/** Each visible change is one step in the index (died_in, born_in), however many rows the import had. */
const replaced = (kind: LaterChange['kind'], table: string, key: string, day: string) =>
  `SELECT '${kind}' AS kind, ${key} AS key, r.${day} AS "from", r.died_in FROM visible_change c
   JOIN ${table} r ON r.died_in = c.id AND r.born_in = @change WHERE c.id <> @change`

const tables = [
  replaced('organisation', 'unit_version', '(SELECT code FROM unit WHERE id = r.unit_id)', 'first_day'),
  replaced('personal', 'employment_version', 'r.employee_number', 'first_day'),
  replaced('schema', 'schedule_day_version', 'r.employee_number', 'date'),
  replaced('franvaro', 'absence_spell_version', 'r.employee_number', 'first_day'),
]

const list = `SELECT l.kind, l.key, l."from", h.kind AS changedBy, b.slug AS batch
  FROM (${tables.join(' UNION ALL ')} LIMIT @most) l
  JOIN change h ON h.id = l.died_in LEFT JOIN import_batch b ON b.id = l.died_in`
