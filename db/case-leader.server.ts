import { statement, type Client } from './client.server'
import type { Responsible } from './responsible.server'

/**
 * Who leads a case today among those who answer for the employee: the one it was last handed to, else her manager, else her
 * Reko-AG. Null when nobody does.
 */
export function leaderOf(db: Client, caseId: number, able: readonly Responsible[]): Responsible | null {
  const handed = statement<{ accountId: number }>(
    db,
    'SELECT to_account_id AS accountId FROM case_handover WHERE case_id = ? ORDER BY id DESC LIMIT 1',
  ).get(caseId)
  return able.find(({ accountId }) => accountId === handed?.accountId) ?? able[0] ?? null
}
