import type { Day } from '~/domain/day'
import type { PlanContent } from '~/domain/plan'
import type { PlanDraft } from '~/domain/plan-draft'
import { draftFrom } from '~/domain/plan-reading'
import { standsRight } from './case.server'
import { statement, type Client } from './client.server'
import { open } from './crypto.server'
import { sharedDraftsOf } from './plan-comment.server'

/** A plan as the employee reads it: a version that was adopted, or a draft she was asked to read. */
export interface OwnPlan {
  slug: string
  /** Null for a draft. */
  number: number | null
  draft: PlanDraft
  questionsVersion: number
  on: Day
  at: number
  by: string
  /** By when she was asked to answer; null for a version. */
  replyBy: Day | null
}

/** The plans of a case that stand right, the latest first. */
export const ownPlansOf = (db: Client, caseId: number): OwnPlan[] =>
  [...adopted(db, caseId), ...sharedDraftsOf(db, caseId).map((draft): OwnPlan => ({ ...draft, number: null }))].sort(
    (one, other) => other.at - one.at,
  )

const adopted = (db: Client, caseId: number): OwnPlan[] =>
  statement<Omit<OwnPlan, 'draft' | 'replyBy'> & { content: string }>(
    db,
    `SELECT v.slug, v.number, v.content, v.questions_version AS questionsVersion, v.adopted_on AS "on", v.adopted_at AS at,
       a.name AS "by"
     FROM plan_version v JOIN account a ON a.id = v.adopted_by WHERE v.case_id = ? AND v.${standsRight}`,
  )
    .all(caseId)
    .map(({ content, ...row }) => ({
      ...row,
      draft: draftFrom(JSON.parse(open(content)) as PlanContent),
      replyBy: null,
    }))
