import type { CaseEvent } from '~/domain/case-history'
import type { Day } from '~/domain/day'
import type { PlanView } from '~/domain/plan-comment'
import { statement, type Client } from './client.server'
import { openOptional } from './crypto.server'

type Event = Omit<CaseEvent, 'mistake'>
type Entered = Omit<Event, 'told'>

/** That the employee was asked to read a draft, and what she has said of a plan. */
export const planCommentEventsOf = (db: Client, caseId: number): Event[] => [
  ...statement<Entered & { replyBy: Day }>(
    db,
    `SELECT s.shared_at AS "at", s.shared_on AS "on", a.name AS "by", s.slug AS object, s.reply_by AS replyBy
     FROM plan_share s JOIN account a ON a.id = s.shared_by WHERE s.case_id = ?`,
  )
    .all(caseId)
    .map(({ replyBy, ...entered }): Event => ({ ...entered, told: { kind: 'plan-shared', replyBy } })),
  ...statement<Entered & { number: number | null; view: PlanView; text: string | null }>(
    db,
    `SELECT c.said_at AS "at", c.said_on AS "on", 'Medarbetaren' AS "by", c.slug AS object, v.number, c.view, c.said AS text
     FROM plan_comment c LEFT JOIN plan_version v ON v.slug = c.object WHERE c.case_id = ?`,
  )
    .all(caseId)
    .map(({ number, view, text, ...entered }): Event => ({
      ...entered,
      told: { kind: 'plan-commented', number, view, text: openOptional(text) },
    })),
]
