import type { Theme } from '~/domain/intervention/theme'
import type { DecisionLevel, MeasureType } from '~/domain/intervention/vocabulary'

/** What a workplace finds out and sets about, in its own words. */
export interface Work {
  summary: string
  survey: string
  causes: readonly (readonly [what: string, level: 'individual' | 'group' | 'organisation', basis: string])[]
  obstacles: readonly (readonly [what: string, theme: Theme])[]
  strengths: readonly string[]
  unknowns: readonly (readonly [what: string, findOut: string])[]
  risks: readonly (readonly [what: string, serious: 'yes' | 'no', handled: string])[]
  goals: readonly (readonly [obstacle: number, goal: string])[]
  measures: readonly WorkMeasure[]
  handling: string
  end: { effect: 'clear' | 'some' | 'none' | 'unclear'; seen: string; lessons: readonly string[]; routine: string }
}

export interface WorkMeasure {
  goal: number
  what: string
  theme: Theme
  type: MeasureType
  level: DecisionLevel
  /** The manager where nobody else is named. */
  responsible?: string
  /** Days from the publication on, and how many it takes; null = goes on. */
  after: number
  takes: number | null
  sign: string
  fhvOrder?: string
  changeRisk?: string
  noChangeRisk?: string
  /** Index of the risk it answers. */
  risk?: number
  /** What is asked of whom, when the manager can't decide. */
  asked?: readonly [what: string, to: string]
}
