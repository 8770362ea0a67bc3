import type { Day } from '~/domain/day'
import type { NextStep } from '~/domain/talk'
import { standsRight } from './case.server'
import { statement, type Client } from './client.server'
import { open } from './crypto.server'

export interface StoredStep extends NextStep {
  slug: string
  doneOn: Day | null
}

/** Agreed next steps of a case: those to be done first, in due order. */
export const stepsIn = (db: Client, caseId: number): StoredStep[] =>
  statement<StoredStep>(
    db,
    `SELECT slug, what, who, due_on AS dueOn, done_on AS doneOn FROM case_step
     WHERE case_id = ? AND ${standsRight} ORDER BY done_on IS NOT NULL, due_on, id`,
  )
    .all(caseId)
    .map((row) => ({ ...row, what: open(row.what) }))

/** The open step of the case `k` that is due first, as JSON; null when there is none. */
export const firstStepText = `(SELECT json_object('what', s.what, 'dueOn', s.due_on) FROM case_step s
  WHERE s.case_id = k.id AND s.done_on IS NULL AND s.${standsRight} ORDER BY s.due_on, s.id LIMIT 1)`
