import type { Day } from '~/domain/day'
import type { PlanContent } from '~/domain/plan'
import type { PlanDraft } from '~/domain/plan-draft'
import type { WaiverReason } from '~/domain/plan-adoption'
import { standsRight } from './case.server'
import { statement, type Client } from './client.server'
import { open } from './crypto.server'

interface StoredDraft {
  draft: PlanDraft
  revision: number
  savedAt: number
  by: string
}

/** The plan of a case as it is being written; null when nobody has begun. */
export function planDraftOf(db: Client, caseId: number): StoredDraft | null {
  const row = statement<Omit<StoredDraft, 'draft'> & { content: string }>(
    db,
    `SELECT d.content, d.revision, d.saved_at AS savedAt, a.name AS "by"
     FROM plan_draft d JOIN account a ON a.id = d.saved_by WHERE d.case_id = ?`,
  ).get(caseId)
  if (!row) return null
  const { content, ...rest } = row
  return { ...rest, draft: JSON.parse(open(content)) as PlanDraft }
}

/** A plan as it was adopted, without its text. */
export interface ListedVersion {
  number: number
  adoptedOn: Day
  adoptedAt: number
  by: string
  /** Marked as entered wrong: it stays readable and counts no more. */
  wrong: boolean
}

export interface StoredVersion extends ListedVersion {
  content: PlanContent
  questionsVersion: number
}

const listed = `v.number, v.adopted_on AS adoptedOn, v.adopted_at AS adoptedAt, a.name AS "by",
  NOT (v.${standsRight}) AS wrong`

/** The adopted versions of a case, the latest first. */
export const planVersionsOf = (db: Client, caseId: number): ListedVersion[] =>
  statement<Omit<ListedVersion, 'wrong'> & { wrong: number }>(
    db,
    `SELECT ${listed} FROM plan_version v JOIN account a ON a.id = v.adopted_by WHERE v.case_id = ? ORDER BY v.number DESC`,
  )
    .all(caseId)
    .map((row) => ({ ...row, wrong: row.wrong === 1 }))

export function planVersion(db: Client, caseId: number, number: number): StoredVersion | null {
  const row = statement<Omit<StoredVersion, 'content' | 'wrong'> & { content: string; wrong: number }>(
    db,
    `SELECT ${listed}, v.content, v.questions_version AS questionsVersion
     FROM plan_version v JOIN account a ON a.id = v.adopted_by WHERE v.case_id = ? AND v.number = ?`,
  ).get(caseId, number)
  return row ? { ...row, wrong: row.wrong === 1, content: JSON.parse(open(row.content)) as PlanContent } : null
}

/** The latest version that was adopted, whether or not it has been marked as wrong. */
export function latestPlan(db: Client, caseId: number): StoredVersion | null {
  const number = planVersionsOf(db, caseId)[0]?.number
  return number === undefined ? null : planVersion(db, caseId, number)
}

export interface StoredWaiver {
  slug: string
  reason: WaiverReason
  text: string
  waivedOn: Day
  waivedAt: number
  by: string
}

/** Reasons why no plan is needed that still count, the latest first. */
export const planWaiversOf = (db: Client, caseId: number): StoredWaiver[] =>
  statement<StoredWaiver>(
    db,
    `SELECT w.slug, w.reason, w.text, w.waived_on AS waivedOn, w.waived_at AS waivedAt, a.name AS "by"
     FROM plan_waiver w JOIN account a ON a.id = w.waived_by WHERE w.case_id = ? AND w.${standsRight} ORDER BY w.id DESC`,
  )
    .all(caseId)
    .map((row) => ({ ...row, text: open(row.text) }))

/** Days on which a plan was adopted, or documented as not needed, oldest first: what the duty asks about. */
export const planDaysOf = (db: Client, caseId: number): { adopted: Day[]; waived: Day[] } => ({
  adopted: days(db, 'SELECT adopted_on FROM plan_version', caseId),
  waived: days(db, 'SELECT waived_on FROM plan_waiver', caseId),
})

const days = (db: Client, text: string, caseId: number): Day[] =>
  statement(db, `${text} WHERE case_id = ? AND ${standsRight} ORDER BY id`).pluck().all(caseId) as Day[]
