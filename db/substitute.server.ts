import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { statement, type Client } from './client.server'
import { inUse } from './outbox.server'
import { onDay } from './unit.server'

/** The accounts that step in for one in a role today and are in use. */
export const substitutesFor = (db: Client, accountId: number, role: Role, today: Day): number[] =>
  statement<{ id: number }>(
    db,
    `SELECT s.substitute_id AS id FROM substitution s JOIN account a ON a.id = s.substitute_id AND ${inUse}
     WHERE s.absent_id = @accountId AND s.role = @role AND ${onDay('s')}`,
  )
    .all({ accountId, role, today })
    .map(({ id }) => id)

/** The accounts that step in for one in a role today, in use or not. */
export const standInsFor = (db: Client, accountId: number, role: Role, today: Day): number[] =>
  statement<{ id: number }>(
    db,
    `SELECT substitute_id AS id FROM substitution s WHERE s.absent_id = @accountId AND s.role = @role AND ${onDay('s')}`,
  )
    .all({ accountId, role, today })
    .map(({ id }) => id)

/** The account itself and those it steps in for in a role today, as a JSON list ready for `json_each`. */
export const selfAndAbsent = (db: Client, accountId: number | null, role: Role, today: Day): string => {
  const absent = statement<{ id: number }>(
    db,
    `SELECT absent_id AS id FROM substitution s WHERE s.substitute_id = @accountId AND s.role = @role AND ${onDay('s')}`,
  ).all({ accountId, role, today })
  return JSON.stringify([accountId, ...absent.map(({ id }) => id)])
}
