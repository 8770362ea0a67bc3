import type { CaseEvent } from '~/domain/case-history'
import type { WaiverReason } from '~/domain/plan-adoption'
import { statement, type Client } from './client.server'
import { open } from './crypto.server'

type Event = Omit<CaseEvent, 'mistake'>
type Entered = Omit<Event, 'told'>

/** Versions of the plan that were adopted, and why there was to be none. */
export const planEventsOf = (db: Client, caseId: number): Event[] => [
  ...statement<Entered & { number: number }>(
    db,
    `SELECT v.adopted_at AS "at", v.adopted_on AS "on", a.name AS "by", v.slug AS object, v.number
     FROM plan_version v JOIN account a ON a.id = v.adopted_by WHERE v.case_id = ?`,
  )
    .all(caseId)
    .map(({ number, ...entered }): Event => ({ ...entered, told: { kind: 'plan-adopted', number } })),
  ...statement<Entered & { reason: WaiverReason; text: string }>(
    db,
    `SELECT w.waived_at AS "at", w.waived_on AS "on", a.name AS "by", w.slug AS object, w.reason, w.text
     FROM plan_waiver w JOIN account a ON a.id = w.waived_by WHERE w.case_id = ?`,
  )
    .all(caseId)
    .map(({ reason, text, ...entered }): Event => ({
      ...entered,
      told: { kind: 'plan-waived', reason, text: open(text) },
    })),
]
