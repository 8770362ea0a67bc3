import type { Day } from '~/domain/day'
import type { StoredCase } from './case.server'
import { statement, type Client } from './client.server'
import { responsibleFor, type Responsible } from './responsible.server'

/**
 * Who leads a case today: the one it was last handed to while she still answers for the employee, else the employee's manager,
 * else her Reko-AG. Null when nobody does.
 */
export function leaderOf(db: Client, { id, personId }: StoredCase, today: Day): Responsible | null {
  const able = responsibleFor(db, personId, today)
  const handed = statement<{ accountId: number }>(
    db,
    'SELECT to_account_id AS accountId FROM case_handover WHERE case_id = ? ORDER BY id DESC LIMIT 1',
  ).get(id)
  return able.find(({ accountId }) => accountId === handed?.accountId) ?? able[0] ?? null
}
