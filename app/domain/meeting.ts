import { addDays, type Day } from './day'
import { accept, refuse, type Decision } from './outcome'
import type { Participant } from './talk'

/** Avstämningsmöte, trepartssamtal (with healthcare or FHV), and uppföljning of what was agreed. Source: domain.md §3.3. */
export const meetingKinds = ['reconciliation', 'three-party', 'follow-up'] as const
export type MeetingKind = (typeof meetingKinds)[number]

export const answerKinds = ['coming', 'other-time', 'no'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** When and where: a day, clock times in Stockholm written `09.30`, and a place when it is known. */
export interface Slot {
  on: Day
  from: string
  to: string
  place: string | null
}

/** Somebody who is asked to come: an account that answers for the employee, or anybody by role and name. */
export interface Invitation {
  role: Participant
  name: string | null
  accountId: number | null
}

export interface Answer {
  kind: AnswerKind
  /** Why not, or when instead; null when coming. */
  text: string | null
  suggestedOn: Day | null
}

/** A meeting as its facts stand; `latest` names the version of the minutes that stands. */
export interface MeetingFacts {
  slot: Slot
  cancelled: boolean
  minutes: 'none' | 'draft' | 'finished'
  latest: string | null
}

/** @returns what the rules ask of a meeting; `minutes` are the versions that stand, the latest first. */
export const meetingFacts = ({
  slot,
  cancelled,
  minutes,
}: {
  slot: Slot
  cancelled: object | null
  minutes: readonly { slug: string; finished: boolean }[]
}): MeetingFacts => ({
  slot,
  cancelled: cancelled !== null,
  minutes: minutes.some(({ finished }) => finished) ? 'finished' : minutes.length > 0 ? 'draft' : 'none',
  latest: minutes[0]?.slug ?? null,
})

/** A need of a meeting, as somebody in the case reported it for herself or another. */
export interface Need {
  from: Participant
  kind: MeetingKind
  why: string
}

/**
 * Call a meeting, from 90 days back (others call meetings too, and theirs are written up here) to a year ahead, with
 * somebody invited.
 */
export function callMeeting(
  { slot, invited }: { slot: Slot; invited: readonly Invitation[] },
  today: Day,
): Decision<{ slot: Slot; invited: readonly Invitation[] }> {
  if (slot.on < addDays(today, -longestBack)) return refuse('meeting-too-long-ago')
  if (slot.on > addDays(today, longestAhead)) return refuse('meeting-too-far-ahead')
  if (slot.to <= slot.from) return refuse('meeting-ends-before-start')
  return invited.length === 0 ? refuse('nobody-invited') : accept({ slot, invited })
}

const longestBack = 90
const longestAhead = 366

/** Move a meeting that hasn't been written up: to another day, time or place, today at the earliest. */
export function moveMeeting(facts: MeetingFacts, slot: Slot, today: Day): Decision<Slot> {
  if (facts.cancelled) return refuse('meeting-cancelled')
  if (facts.minutes !== 'none') return refuse('meeting-written')
  if (slot.on < today) return refuse('meeting-moved-back')
  if (slot.on > addDays(today, longestAhead)) return refuse('meeting-too-far-ahead')
  if (slot.to <= slot.from) return refuse('meeting-ends-before-start')
  const { on, from, to, place } = facts.slot
  const same = on === slot.on && from === slot.from && to === slot.to && place === slot.place
  return same ? refuse('meeting-unmoved') : accept(slot)
}

/** Cancel a meeting that hasn't been written up. */
export function cancelMeeting(facts: MeetingFacts, reason: string): Decision<{ reason: string }> {
  if (facts.cancelled) return refuse('meeting-cancelled')
  return facts.minutes === 'none' ? accept({ reason }) : refuse('meeting-written')
}

/** An answer holds for the time it was given for: moving the meeting asks anew. Not coming, or another time, says why or when. */
export function answerInvitation(facts: MeetingFacts, answer: Answer, today: Day): Decision<Answer> {
  if (facts.cancelled) return refuse('meeting-cancelled')
  if (facts.minutes === 'finished') return refuse('meeting-written')
  if (answer.kind === 'coming') return accept({ kind: 'coming', text: null, suggestedOn: null })
  if (answer.kind === 'no')
    return answer.text === null ? refuse('answer-without-reason') : accept({ ...answer, suggestedOn: null })
  if (answer.text === null && answer.suggestedOn === null) return refuse('answer-without-suggestion')
  return answer.suggestedOn !== null && answer.suggestedOn < today ? refuse('suggestion-past') : accept(answer)
}

/** Where a meeting stands today. `unwritten`: its day has come and nothing has been finished. */
export function meetingState(
  { slot, cancelled, minutes }: MeetingFacts,
  today: Day,
): 'booked' | 'unwritten' | 'held' | 'cancelled' {
  if (cancelled) return 'cancelled'
  if (minutes === 'finished') return 'held'
  return slot.on > today ? 'booked' : 'unwritten'
}
