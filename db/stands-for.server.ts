import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'

export interface StandsFor {
  /** JSON lists, ready for `json_each`. */
  accounts: string
  persons: string
}

/** The account itself and those it steps in for today, and who they are in the staff register. */
export function standsFor(db: Client, accountId: number, role: string, today: Day): StandsFor {
  const rows = statement<{ id: number }>(
    db,
    `SELECT absent_id AS id FROM substitution WHERE substitute_id = ? AND role = ? AND first_day <= ? AND last_day >= ?`,
  ).all(accountId, role, today, today)
  const accounts = JSON.stringify([accountId, ...rows.map((row) => row.id)])
  return { accounts, persons: JSON.stringify(personsOf(db, accounts)) }
}

const personsOf = (db: Client, accounts: string): number[] =>
  statement<{ id: number }>(
    db,
    'SELECT person_id AS id FROM account_person WHERE account_id IN (SELECT value FROM json_each(?))',
  )
    .all(accounts)
    .map((row) => row.id)

/** Units managed today, by the staff register while employed or by an assignment; null stands for all of them. */
export const managedUnits = (db: Client, { accounts, persons }: StandsFor, today: Day): (number | null)[] =>
  statement<{ unit: number | null }>(
    db,
    `SELECT e.workplace_id AS unit FROM json_each(@persons) m CROSS JOIN employment e ON e.manager_id = m.value
       WHERE e.first_day <= @today AND (e.last_day IS NULL OR e.last_day >= @today)
         AND EXISTS (SELECT 1 FROM employment o WHERE o.person_id = m.value
           AND o.first_day <= @today AND (o.last_day IS NULL OR o.last_day >= @today))
     UNION SELECT CASE WHEN everywhere THEN NULL ELSE unit_id END FROM assignment
       WHERE account_id IN (SELECT value FROM json_each(@accounts)) AND role = 'chef' AND (everywhere OR unit_id IS NOT NULL)
         AND first_day <= @today AND (last_day IS NULL OR last_day >= @today)`,
  )
    .all({ accounts, persons, today })
    .map((row) => row.unit)

/** Units assigned today and every unit below them; null stands for all of them. */
export const assignedUnits = (db: Client, { accounts }: StandsFor, role: string, today: Day): (number | null)[] =>
  statement<{ unit: number | null }>(
    db,
    `WITH RECURSIVE assigned(unit) AS (
       SELECT CASE WHEN everywhere THEN NULL ELSE unit_id END FROM assignment
       WHERE account_id IN (SELECT value FROM json_each(@accounts)) AND role = @role AND (everywhere OR unit_id IS NOT NULL)
         AND first_day <= @today AND (last_day IS NULL OR last_day >= @today)
       UNION SELECT u.id FROM organisation_unit u JOIN assigned a ON u.parent_id = a.unit)
     SELECT unit FROM assigned`,
  )
    .all({ accounts, role, today })
    .map((row) => row.unit)

export const unitsAboveThoseManagedBy = (db: Client, personId: number, today: Day): number[] =>
  statement<{ unit: number }>(
    db,
    `SELECT DISTINCT u.parent_id AS unit FROM employment e JOIN organisation_unit u ON u.id = e.workplace_id
     WHERE e.manager_id = ? AND e.first_day <= ? AND (e.last_day IS NULL OR e.last_day >= ?) AND u.parent_id IS NOT NULL`,
  )
    .all(personId, today, today)
    .map((row) => row.unit)
