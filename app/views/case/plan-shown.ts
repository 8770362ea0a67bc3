import type { Day } from '~/domain/day'
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
  /** Why a telephone number stands in how to keep in touch. */
  numberReason: string | null
  may: { save: boolean; adopt: boolean; waive: boolean }
}
