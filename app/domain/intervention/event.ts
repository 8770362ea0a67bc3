import type { Day } from '../day'
import type {
  BreakOffReason,
  ChoiceReason,
  DecisionAnswer,
  EvaluationAnswer,
  FollowUpMonth,
  MeasureState,
  NumbersKind,
  RecheckAnswer,
} from './answer'
import type { StepDraft } from './draft'
import type { By, InvitedRole } from './party'
import type { Stage, Step, TransitionKind } from './stage'

/** When something is done. */
export interface Moment {
  /** Milliseconds since 1970. */
  at: number
  today: Day
}

/** Something that has happened in an intervention: who and when. What stands is what these come to (`apply.ts`). */
export type InterventionEvent = EventBody & { at: number; on: Day; by: By }

export interface Moved {
  kind: 'moved'
  transition: TransitionKind
  from: Stage
  to: Stage
  /** Written for skip, back and break-off; null else. */
  reason: string | null
  /** Why in one word, when broken off. */
  because: BreakOffReason | null
  /** When the transition after this one is meant to come; null when it is over. */
  nextOn: Day | null
  /** The numbers that were frozen, when it left `chosen`. */
  numbers: NumbersKind | null
  /** Closing asks the owner and the chef for an evaluation, and for a recheck. */
  asks: { evaluation: readonly ('owner' | 'chef')[]; recheckOn: Day } | null
}

export type EventBody =
  | { kind: 'chosen'; owner: number; why: ChoiceReason; nextOn: Day }
  | Moved
  /** The latest transition was taken back. */
  | { kind: 'undone'; transition: TransitionKind; from: Stage; to: Stage }
  | { kind: 'next-planned'; wasOn: Day | null; nextOn: Day }
  /** `removed`: rows that have been taken away since the sitting began, as `measures.k3v`. */
  | { kind: 'saved'; step: Step; revision: number; draft: StepDraft; removed?: readonly string[] }
  | { kind: 'approved'; step: Step; revision: number }
  | { kind: 'published'; number: number; revision: number; draft: StepDraft }
  | { kind: 'marked-read'; number: number }
  | { kind: 'commented'; step: Step; text: string }
  | { kind: 'measure-set'; measure: string; state: MeasureState; why: string | null; effect: string | null }
  | { kind: 'escalation-answered'; escalation: string; answer: DecisionAnswer; decider: string; reason: string | null }
  /** `heldOn` null: not held, and why. */
  | { kind: 'followed-up'; months: FollowUpMonth; heldOn: Day | null; text: string }
  | { kind: 'handed-over'; from: number; to: number; reason: string }
  | { kind: 'follower-added'; accountId: number }
  | { kind: 'follower-removed'; accountId: number }
  | { kind: 'invited'; accountId: number; role: InvitedRole }
  | { kind: 'uninvited'; accountId: number; role: InvitedRole }
  | { kind: 'evaluated'; as: 'owner' | 'chef'; answer: EvaluationAnswer; text: string }
  | { kind: 'rechecked'; answer: RecheckAnswer; text: string }

/** What a kind of event says. */
export type Body<Kind extends EventBody['kind']> = Extract<EventBody, { kind: Kind }>

/** @returns the event as it is stored: what was decided, with who and when. */
export const signed = (body: EventBody, by: By, { at, today }: Moment): InterventionEvent => ({
  ...body,
  ...{ at, on: today, by },
})
