import type { Day } from '~/domain/day'
import type { PlanComment } from '~/domain/plan-comment'
import type { PlanDraft } from '~/domain/plan-draft'
import { standsRight } from './case.server'
import { statement, type Client } from './client.server'
import { open, openOptional } from './crypto.server'

/** A draft as the employee was asked to read it. */
export interface SharedDraft {
  slug: string
  draft: PlanDraft
  questionsVersion: number
  replyBy: Day
  on: Day
  at: number
  by: string
}

/** The drafts of a case that the employee has been asked to read, the latest first. */
export const sharedDraftsOf = (db: Client, caseId: number): SharedDraft[] =>
  statement<Omit<SharedDraft, 'draft'> & { content: string }>(
    db,
    `SELECT s.slug, s.content, s.questions_version AS questionsVersion, s.reply_by AS replyBy, s.shared_on AS "on",
       s.shared_at AS at, a.name AS "by"
     FROM plan_share s JOIN account a ON a.id = s.shared_by WHERE s.case_id = ? AND s.${standsRight} ORDER BY s.id DESC`,
  )
    .all(caseId)
    .map(({ content, ...row }) => ({ ...row, draft: JSON.parse(open(content)) as PlanDraft }))

/** What the employee has said of a plan. */
export interface ToldComment extends PlanComment {
  /** Opaque name of the version or the draft it is about. */
  object: string
  /** Number of that version; null for a draft. */
  number: number | null
  on: Day
}

/** Everything the employee has said of the plans of a case that stands right, the latest first. */
export const planCommentsOf = (db: Client, caseId: number): ToldComment[] =>
  statement<ToldComment>(
    db,
    `SELECT c.object, v.number, c.view, c.said AS text, c.said_on AS "on"
     FROM plan_comment c LEFT JOIN plan_version v ON v.slug = c.object
     WHERE c.case_id = ? AND c.${standsRight} ORDER BY c.id DESC`,
  )
    .all(caseId)
    .map((row) => ({ ...row, text: openOptional(row.text) }))

/** A plan by its opaque name, in whatever case it stands: what a comment is about. */
export const planObject = (
  db: Client,
  slug: string,
): { caseId: number; kind: 'version' | 'draft'; latest: boolean } | null =>
  statement<{ caseId: number; kind: 'version' | 'draft'; latest: number }>(
    db,
    `SELECT case_id AS caseId, 'version' AS kind,
       number = (SELECT max(number) FROM plan_version o WHERE o.case_id = v.case_id AND o.${standsRight}) AS latest
     FROM plan_version v WHERE slug = @slug
     UNION ALL SELECT case_id, 'draft', id = (SELECT max(id) FROM plan_share o WHERE o.case_id = s.case_id AND o.${standsRight})
       AND NOT EXISTS (SELECT 1 FROM plan_version v WHERE v.case_id = s.case_id AND v.adopted_at > s.shared_at AND v.${standsRight})
     FROM plan_share s WHERE slug = @slug`,
  )
    .all({ slug })
    .map((row) => ({ ...row, latest: row.latest === 1 }))[0] ?? null
