import type { Day } from './day'
import { accept, refuse, type Decision } from './outcome'

/** What an employee says of a plan: that she has read it, that she agrees, or that she doesn't and what is to be changed. */
export const planViews = ['read', 'agrees', 'disagrees'] as const
export type PlanView = (typeof planViews)[number]

export interface PlanComment {
  view: PlanView
  text: string | null
}

/** A plan that can be answered: an adopted version, or a draft the employee was asked to read. */
export interface AnsweredPlan {
  /** Marked as entered wrong. */
  wrong: boolean
  /** The latest of its kind: earlier ones are history. */
  latest: boolean
  caseOpen: boolean
}

/** Comment on a plan. Only the latest is open for it; who doesn't agree says what is to be changed. */
export function commentPlan(plan: AnsweredPlan, comment: PlanComment): Decision<PlanComment> {
  if (!plan.caseOpen) return refuse('case-closed')
  if (plan.wrong || !plan.latest) return refuse('plan-not-latest')
  return comment.view === 'disagrees' && comment.text === null ? refuse('disagreement-unexplained') : accept(comment)
}

/** Ask the employee to read the draft before it is adopted, and to answer by a day from today to 60 days ahead. */
export function sharePlan(
  { caseOpen, saved }: { caseOpen: boolean; saved: boolean },
  replyBy: Day,
  today: Day,
): Decision<{ replyBy: Day }> {
  if (!caseOpen) return refuse('case-closed')
  if (!saved) return refuse('plan-not-begun')
  if (replyBy < today) return refuse('reply-by-past')
  return replyBy > today + longestReply ? refuse('reply-by-too-far') : accept({ replyBy })
}

const longestReply = 60
