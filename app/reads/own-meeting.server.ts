import { casesOf } from '#db/case.server'
import { meetingsIn, type StoredAnswer, type StoredMeeting } from '#db/meeting.server'
import { needsIn } from '#db/meeting-need.server'
import { isOpen } from '~/domain/case'
import type { Day } from '~/domain/day'
import { meetingFacts, meetingState, type MeetingKind, type Slot } from '~/domain/meeting'
import type { Minutes } from '~/domain/minutes'
import type { Participant } from '~/domain/talk'
import type { Question } from './gate.server'
import { defineOwnRead } from './own-read.server'

/** A meeting that the employee is invited to, as she sees it: others' answers are theirs. */
export interface OwnMeeting {
  slug: string
  kind: MeetingKind
  slot: Slot
  state: ReturnType<typeof meetingState>
  cancelled: { on: Day; reason: string } | null
  calledBy: string
  invited: { role: Participant; name: string | null }[]
  answer: StoredAnswer | null
  sequence: number
  /** Minutes that are finished. */
  minutes: Minutes | null
  /** Whether it can be answered. */
  open: boolean
}

export interface OwnMeetings {
  meetings: OwnMeeting[]
  /** What she has asked for that no meeting has been called for yet. */
  asked: { kind: MeetingKind; why: string; on: Day }[]
  caseOpen: boolean
}

/** Her meetings, those to come first. */
export const readOwnMeetings = defineOwnRead('own.read', (question, personId) => ownMeetings(question, personId))

export const readOwnMeeting = defineOwnRead('own.read', (question, personId, { slug }: { slug: string }) => {
  const meeting = ownMeetings(question, personId).meetings.find((one) => one.slug === slug)
  return meeting ? { meeting } : null
})

export function ownMeetings({ db, today }: Question, personId: number): OwnMeetings {
  const cases = casesOf(db, personId)
  const open = cases.find(({ facts }) => isOpen(facts))
  const meetings = cases.flatMap(({ id, facts }) =>
    meetingsIn(db, id).flatMap((meeting) => ownMeeting(meeting, isOpen(facts), today)),
  )
  const needs = open ? needsIn(db, open.id) : []
  return {
    meetings: meetings.sort((one, other) => other.slot.on - one.slot.on),
    asked: needs
      .filter(({ from, met }) => from === 'medarbetare' && !met)
      .map(({ kind, why, on }) => ({ kind, why, on })),
    caseOpen: open !== undefined,
  }
}

function ownMeeting(meeting: StoredMeeting, caseOpen: boolean, today: Day): OwnMeeting[] {
  const own = meeting.invited.find(({ role }) => role === 'medarbetare')
  if (!own) return []
  const { slug, kind, slot, cancelled, calledBy, sequence, invited } = meeting
  const state = meetingState(meetingFacts(meeting), today)
  return [
    {
      ...{ slug, kind, slot, calledBy, sequence, state, answer: own.answer },
      cancelled: cancelled && { on: cancelled.on, reason: cancelled.reason },
      invited: invited.filter((one) => one !== own).map(({ role, name }) => ({ role, name })),
      minutes: meeting.minutes.find(({ finished }) => finished) ?? null,
      open: caseOpen && state === 'booked',
    },
  ]
}
