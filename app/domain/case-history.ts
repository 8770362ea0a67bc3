import type { CaseOrigin, CaseOutcome, ClosureReason } from './case'
import type { Day } from './day'
import type { NumberPlace } from './kept-number'
import type { MedgivandeTold } from './medgivande-told'
import type { MeetingTold } from './meeting-told'
import type { MeasureKind, MeasureState } from './measure'
import type { CheckAnswer } from './relapse'
import type { WaiverReason } from './plan-adoption'
import type { PlanView } from './plan-comment'
import type { Participant, TalkKind } from './talk'
import type { ThreadTold } from './thread-told'

/** Something that has happened in a case, told in a sentence. */
export interface CaseEvent {
  /** When it was entered, milliseconds since 1970. */
  at: number
  on: Day
  by: string
  told: CaseTold
  /** Opaque name of what can be marked as entered wrong; null for what can't. */
  object: string | null
  mistake: { reason: string; by: string } | null
}

export type CaseTold =
  | { kind: 'opened'; origin: CaseOrigin }
  | { kind: 'closed'; reason: ClosureReason; outcome: CaseOutcome }
  | { kind: 'reopened' }
  | { kind: 'handed'; to: string; reason: string }
  /** `who`: somebody else was made to follow it. */
  | { kind: 'followed'; who: string | null }
  | { kind: 'unfollowed' }
  | { kind: 'number-kept'; place: NumberPlace; reason: string }
  | { kind: 'expected'; lastDay: Day }
  | { kind: 'limit'; limit: string; title: string | null; doneOn: Day }
  | { kind: 'talk-booked'; talk: TalkKind; day: Day }
  /** `movedTo`: null when it was called off. */
  | { kind: 'talk-turned'; talk: TalkKind; wasOn: Day; movedTo: Day | null }
  | { kind: 'talk-written'; talk: TalkKind; day: Day }
  | { kind: 'step-agreed'; what: string; who: Participant; dueOn: Day }
  | { kind: 'step-done'; what: string }
  | { kind: 'plan-adopted'; number: number }
  | { kind: 'plan-shared'; replyBy: Day }
  /** `number`: of the version; null for a draft. */
  | { kind: 'plan-commented'; number: number | null; view: PlanView; text: string | null }
  | { kind: 'plan-waived'; reason: WaiverReason; text: string }
  | { kind: 'meeting'; meeting: MeetingTold }
  | { kind: 'medgivande'; medgivande: MedgivandeTold }
  | { kind: 'thread'; thread: ThreadTold }
  | { kind: 'measure-added'; measure: MeasureKind; what: string }
  | { kind: 'measure-turned'; what: string; state: MeasureState; effect: string | null }
  | { kind: 'checked'; answer: CheckAnswer }

/** The latest entered first; of what was entered at the same moment, what came last. */
export const latestFirst = (events: readonly CaseEvent[]): CaseEvent[] =>
  [...events].reverse().sort((one, other) => other.at - one.at)
