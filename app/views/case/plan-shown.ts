import type { Day } from '~/domain/day'
import type { PlanView } from '~/domain/plan-comment'
import type { PlanDraft } from '~/domain/plan-draft'
import type { ShownCase } from './case-head'

export interface ListedPlan {
  number: number
  adoptedOn: Day
  adoptedAt: number
  by: string
  wrong: boolean
}

export interface ShownPlan {
  shown: ShownCase
  draft: PlanDraft
  revision: number
  saved: { at: number; by: string } | null
  missing: readonly { code: string }[]
  versions: readonly ListedPlan[]
  weeklyHours: number
  /** What the employee has said of the plans, the latest first. */
  comments: readonly { number: number | null; view: PlanView; text: string | null; on: Day }[]
  /** The latest draft that she was asked to read. */
  shared: { on: Day; replyBy: Day } | null
  /** Why a telephone number stands in how to keep in touch. */
  numberReason: string | null
  may: { save: boolean; adopt: boolean; waive: boolean }
}
