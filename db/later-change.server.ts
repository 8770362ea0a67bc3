import { statement, type Client } from './client.server'
import type { Day } from '../app/domain/day'

export interface LaterChange {
  kind: 'organisation' | 'personal' | 'schema' | 'franvaro'
  /** Code of the unit, or anstallningsnummer. */
  key: string
  from: Day | null
  /** Replaced since; or resting on what the import brought; or beside which what it replaced can't stand again. */
  how: 'replaced' | 'rests' | 'collides'
  /** The change that did. */
  changedBy: 'import' | 'hand'
  /** Opaque name of the import that did. */
  batch: string | null
}

/** What keeps a visible change from being undone: rows that others have replaced, built upon, or put in the way; at most so many. */
export const laterChanges = (db: Client, change: number, most: number): LaterChange[] =>
  statement<LaterChange>(db, list).all({ change, most })

/** How many there are, counted to a limit. */
export const countLaterChanges = (db: Client, change: number, most = 10_000): number =>
  statement<{ n: number }>(db, `SELECT count(*) AS n FROM (${list})`).get({ change, most })?.n ?? 0

/** Each visible change is one step in the index (died_in, born_in), however many rows the import had. */
const replaced = (kind: LaterChange['kind'], table: string, key: string, day: string) =>
  `SELECT '${kind}' AS kind, 'replaced' AS how, ${key} AS key, r.${day} AS "from", r.died_in AS made FROM visible_change c
   JOIN ${table} r ON r.died_in = c.id AND r.born_in = @change WHERE c.id <> @change`

/** A version that will stand when the change is out of sight. */
const remains = (row: string) => `+${row}.born_in <> @change AND +${row}.born_in IN (SELECT id FROM visible_change)
  AND (${row}.died_in IS NULL OR ${row}.died_in = @change OR ${row}.died_in NOT IN (SELECT id FROM visible_change))`

/** Days that two rows have in common. */
const meet = (one: string, other: string) =>
  `${one}.first_day <= coalesce(${other}.last_day, ${one}.first_day) AND ${other}.first_day <= coalesce(${one}.last_day, ${other}.first_day)`

const onNoEmployment = `SELECT 'franvaro', 'rests', s.employee_number, s.first_day, s.born_in FROM employment_version e
  JOIN absence_spell s ON s.person_id = e.person_id AND s.employee_number = e.employee_number AND ${meet('s', 'e')}
  WHERE e.born_in = @change AND s.born_in <> @change AND NOT EXISTS (SELECT 1 FROM employment_version o
    WHERE o.person_id = s.person_id AND o.employee_number = s.employee_number AND ${meet('s', 'o')} AND ${remains('o')})`

/** Units that were not there before. */
const brought = `unit_version u WHERE u.born_in = @change
  AND NOT EXISTS (SELECT 1 FROM unit_version o WHERE o.unit_id = u.unit_id AND ${remains('o')})`

const atNoUnit = [
  `SELECT 'personal', 'rests', e.employee_number, e.first_day, e.born_in FROM employment e
   WHERE e.workplace_id IN (SELECT u.unit_id FROM ${brought}) AND e.born_in <> @change`,
  `SELECT 'organisation', 'rests', c.code, c.first_day, v.born_in FROM organisation_unit c JOIN unit_version v ON v.id = c.version_id
   WHERE c.parent_id IN (SELECT u.unit_id FROM ${brought}) AND v.born_in <> @change`,
  `SELECT 'organisation', 'rests', n.code, a.first_day, NULL FROM assignment a JOIN unit n ON n.id = a.unit_id
   WHERE a.unit_id IN (SELECT u.unit_id FROM ${brought})`,
]

const inTheWay = [
  `SELECT 'franvaro', 'collides', s.employee_number, s.first_day, s.born_in FROM absence_spell_version r
   JOIN absence_spell s ON s.person_id = r.person_id AND s.employee_number = r.employee_number AND ${meet('s', 'r')}
   WHERE r.died_in = @change AND ${remains('r')} AND s.born_in <> @change AND r.extent + s.extent > 100`,
  `SELECT 'personal', 'collides', e.employee_number, e.first_day, e.born_in FROM employment_version r
   JOIN employment e ON e.employee_number = r.employee_number AND ${meet('e', 'r')}
   WHERE r.died_in = @change AND ${remains('r')} AND e.born_in <> @change`,
]

const hindrances = [
  replaced('organisation', 'unit_version', '(SELECT code FROM unit WHERE id = r.unit_id)', 'first_day'),
  replaced('personal', 'employment_version', 'r.employee_number', 'first_day'),
  replaced('schema', 'schedule_day_version', 'r.employee_number', 'date'),
  replaced('franvaro', 'absence_spell_version', 'r.employee_number', 'first_day'),
  onNoEmployment,
  ...atNoUnit,
  ...inTheWay,
]

const list = `SELECT l.kind, l.how, l.key, l."from", coalesce(h.kind, 'hand') AS changedBy, b.slug AS batch
  FROM (${hindrances.join(' UNION ALL ')} LIMIT @most) l
  LEFT JOIN change h ON h.id = l.made LEFT JOIN import_batch b ON b.id = l.made`
