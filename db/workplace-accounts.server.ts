import type { Day } from '~/domain/day'
import { accountsBehind, shownAccount } from './account.server'
import { statement, type Client } from './client.server'
import { onDay } from './unit.server'

/** An account that somebody can choose; the name is null for who has a protected identity. */
export interface ChoosableAccount {
  accountId: number
  slug: string
  name: string | null
  organisation: string | null
}

/** The accounts that manage a workplace today, by the staff register or by an assignment, and who steps in for them. */
export function chefsOf(db: Client, unitId: number, today: Day): number[] {
  const persons = statement<{ id: number }>(db, managersText)
    .all({ unitId, today })
    .map(({ id }) => id)
  const behind = JSON.stringify(accountsBehind(db, persons))
  return statement<{ id: number }>(db, chefsText)
    .all({ unitId, today, behind })
    .map(({ id }) => id)
}

const managersText = `SELECT DISTINCT e.manager_id AS id FROM employment e
  WHERE e.workplace_id = @unitId AND ${onDay('e')} AND e.manager_id IS NOT NULL
    AND EXISTS (SELECT 1 FROM employment o WHERE o.person_id = e.manager_id AND ${onDay('o')})`

const chefsText = `WITH managing(id) AS (
    SELECT value FROM json_each(@behind)
    UNION SELECT g.account_id FROM assignment g
      WHERE g.role = 'chef' AND ${onDay('g')} AND (g.everywhere OR g.unit_id = @unitId))
  SELECT c.id FROM (
    SELECT id FROM managing
    UNION SELECT s.substitute_id FROM substitution s JOIN managing m ON m.id = s.absent_id
      WHERE s.role = 'chef' AND ${onDay('s')}) f
  JOIN account c ON c.id = f.id AND c.closed_at IS NULL ORDER BY c.id`

type AssignedRole = 'insatsagare' | 'rekoAg' | 'skyddsombud'

/** The accounts that are assigned to a workplace today in a role, there or at a unit above. */
export const assignedTo = (db: Client, unitId: number, role: AssignedRole, today: Day): ChoosableAccount[] =>
  statement<ChoosableAccount>(
    db,
    `WITH RECURSIVE above(unit_id) AS (
       SELECT @unitId UNION SELECT u.parent_id FROM organisation_unit u JOIN above a ON u.id = a.unit_id
         WHERE u.parent_id IS NOT NULL)
     SELECT ${choosable} WHERE a.closed_at IS NULL AND a.id IN (SELECT g.account_id FROM assignment g
       WHERE g.role = @role AND ${onDay('g')} AND (g.everywhere OR g.unit_id IN (SELECT unit_id FROM above)))
     ORDER BY a.name, a.id`,
  ).all({ unitId, role, today })

/** The accounts of the företagshälsovård that hold their role today. */
export const healthServices = (db: Client, today: Day): ChoosableAccount[] =>
  statement<ChoosableAccount>(
    db,
    `SELECT ${choosable} WHERE a.closed_at IS NULL AND a.id IN (
       SELECT g.account_id FROM assignment g WHERE g.role = 'fhv' AND ${onDay('g')}) ORDER BY a.name, a.id`,
  ).all({ today })

/** The accounts with these ids, for their names. */
export const accountsNamed = (db: Client, ids: readonly number[]): ChoosableAccount[] =>
  statement<ChoosableAccount>(db, `SELECT ${choosable} WHERE a.id IN (SELECT value FROM json_each(?))`).all(
    JSON.stringify(ids),
  )

const choosable = `a.id AS accountId, a.slug, ${shownAccount} AS name, a.organisation FROM account a`
