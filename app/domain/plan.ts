import type { Day } from './day'

/** Whether the employee can do an ordinary task today. */
export const taskAnswers = ['can', 'with-change', 'cannot'] as const
export type TaskAnswer = (typeof taskAnswers)[number]

export const adjustmentStates = ['proposed', 'decided', 'running', 'done', 'dropped'] as const
export type AdjustmentState = (typeof adjustmentStates)[number]

/** An adjustment that has begun has an effect to write about. */
export const hasEffect = (state: string): boolean => state === 'running' || state === 'done' || state === 'dropped'

/**
 * A return-to-work plan (plan för återgång i arbete) as it is adopted. Source: SFB 30 kap. 6 §, and the content of FK's
 * template 7459 as product.md sums it up: tasks, adjustments with who and when, the way back, contact, follow-up, who took part.
 */
export interface PlanContent {
  tasks: { what: string; can: TaskAnswer; change: string }[]
  adjustments: PlanAdjustment[]
  ramp: RampStep[]
  /** How and when employer and employee keep in touch during the absence. */
  contact: string
  followUps: Day[]
  /** Made together with the employee as far as possible; without her it takes a reason. */
  participation: { tookPart: boolean; reason: string }
  /** The employee's own words; empty when she has none. */
  comment: string
}

/** The number of a version as an address has it, 1 and up; 0, which none has, for what isn't one. */
export const versionNumber = (text: string | undefined): number =>
  /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 0

interface PlanAdjustment {
  what: string
  who: string
  from: Day
  /** Null = until further notice. */
  to: Day | null
  state: AdjustmentState
  effect: string
}

/** From a day on she works this share of full time; `checkOn` is when it is settled whether to go on to the next step. */
export interface RampStep {
  from: Day
  /** Percent of full time, 1–100. */
  share: number
  /** Null for the last step, which is the goal. */
  checkOn: Day | null
}

/** Hours a week that a share of full time comes to. `weeklyHours` are those of full time, 40 where nothing else is said. */
export const rampHours = (share: number, weeklyHours: number): number => Math.round(share * weeklyHours) / 100

/** The questions of the plan are numbered; a version keeps the number of those it answered. */
export const questionsVersion = 1
