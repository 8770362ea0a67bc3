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
