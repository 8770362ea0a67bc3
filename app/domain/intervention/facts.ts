import type { Day } from '../day'
import type { StepDraft } from './draft'
import type {
  ChoiceReason,
  DecisionAnswer,
  EvaluationAnswer,
  FollowUpMonth,
  MeasureState,
  NumbersKind,
  RecheckAnswer,
} from './answer'
import type { Moved } from './event'
import type { By, Parties } from './party'
import type { Stage, Step } from './stage'

/** `place`: which event of the intervention it was, 0 for the first. */
interface Stamp {
  at: number
  on: Day
  by: By
  place: number
}

/** A transition that stands; `nextBefore` is what had been planned before it. */
export type Transition = Moved & Stamp & { nextBefore: Day | null }

export type Approval = Stamp & { step: Step; revision: number }

/** A version of the plan as the workplace reads it. */
export type Publication = Stamp & { number: number; revision: number; draft: StepDraft }

export type Escalated = Stamp & { answer: DecisionAnswer; decider: string; reason: string | null }
export type MeasureStatus = Stamp & { state: MeasureState; why: string | null; effect: string | null }
export type FollowedUp = Stamp & { months: FollowUpMonth; heldOn: Day | null; text: string }

/** An intervention as its facts stand: what its events have come to, with nothing in it that was taken back. */
export interface InterventionFacts extends Parties {
  chosen: { on: Day; by: By; why: ChoiceReason }
  /** Oldest first. */
  transitions: readonly Transition[]
  nextOn: Day | null
  /** Revision 0: nothing has been written. */
  forms: Readonly<Record<Step, { revision: number; draft: StepDraft }>>
  approvals: readonly Approval[]
  publications: readonly Publication[]
  readings: readonly { number: number; accountId: number }[]
  /** By the key of the measure in the plan, and of the escalation. */
  measures: Readonly<Record<string, MeasureStatus>>
  escalations: Readonly<Record<string, Escalated>>
  followUps: readonly FollowedUp[]
  evaluations: readonly (Stamp & { as: 'owner' | 'chef'; answer: EvaluationAnswer; text: string })[]
  recheck: (Stamp & { answer: RecheckAnswer; text: string }) | null
  /** How many events there have been. */
  length: number
}

export const stageOf = ({ transitions }: InterventionFacts): Stage => transitions.at(-1)?.to ?? 'chosen'

/** The place of the event with which it came to the stage it is in. */
export const enteredAt = ({ transitions }: InterventionFacts): number => transitions.at(-1)?.place ?? 0

/** The day a step was left, the last time; null for one that has not been gone through, or was skipped before it began. */
export const leftOn = ({ transitions }: InterventionFacts, step: Step): Day | null =>
  transitions.findLast(({ from, transition }) => from === step && transition !== 'back')?.on ?? null

/** How the numbers were when they were frozen, and when; null while it is only chosen. */
export const frozenNumbers = ({ transitions }: InterventionFacts): { kind: NumbersKind; on: Day } | null => {
  const start = transitions.find(({ numbers }) => numbers !== null)
  return start?.numbers ? { kind: start.numbers, on: start.on } : null
}

/** The closing, while it is closed. */
export const closureOf = ({ transitions }: InterventionFacts): Transition | null => {
  const last = transitions.at(-1)
  return last?.to === 'closed' ? last : null
}

export const latestPublication = ({ publications }: InterventionFacts): Publication | null =>
  publications.at(-1) ?? null

/**
 * The day from which follow-ups and before/after are counted: when the version was published with which the measures were first
 * taken up; null before that. A version published to be read earlier doesn't start it. Source: method.md §7.
 */
export function startedOn({ transitions, publications }: InterventionFacts): Day | null {
  const start = transitions.find(({ to }) => to === 'follow-through')
  return (start && publications.findLast(({ place }) => place < start.place)?.on) ?? null
}
