import type { Day } from '~/domain/day'
import type { CheckAnswer } from '~/domain/relapse'
import { statement, type Client } from './client.server'

export interface StoredCheck {
  id: number
  slug: string
  dueOn: Day
  answer: CheckAnswer | null
}

/** Checks after the closure that still counts, in the order they are due. */
export const checksOf = (db: Client, caseId: number): StoredCheck[] =>
  statement<StoredCheck>(
    db,
    `SELECT k.id, k.slug, k.due_on AS dueOn, k.answer FROM relapse_check k
     JOIN case_closure l ON l.id = k.closure_id AND l.reopened_on IS NULL WHERE l.case_id = ? ORDER BY k.due_on`,
  ).all(caseId)
