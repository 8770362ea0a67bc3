import type { Day } from './day'
import type { Answer, MeetingKind } from './meeting'
import type { Participant } from './talk'

/** What has happened about meetings in a case. */
export type MeetingTold =
  | { is: 'needed'; from: Participant; meeting: MeetingKind; why: string }
  | { is: 'called'; meeting: MeetingKind; day: Day }
  | { is: 'moved'; meeting: MeetingKind; day: Day; time: string; reason: string | null }
  | { is: 'cancelled'; meeting: MeetingKind; reason: string }
  | { is: 'answered'; meeting: MeetingKind; role: Participant; name: string | null; answer: Answer }
  /** Finished, or changed afterwards with a reason. */
  | { is: 'written'; meeting: MeetingKind; reason: string | null }
