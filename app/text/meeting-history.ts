import type { Day } from '~/domain/day'
import type { MeetingKind } from '~/domain/meeting'
import type { MeetingTold } from '~/domain/meeting-told'
import { shortDay } from './day'
import { answerClause, meetingName } from './meeting'
import { participantName } from './talk'

const definite: Record<MeetingKind, string> = {
  reconciliation: 'avstämningsmötet',
  'three-party': 'trepartssamtalet',
  'follow-up': 'uppföljningsmötet',
}

/** What has happened about a meeting, in a sentence. */
export function meetingEventText(told: MeetingTold, by: string, today: Day): string {
  const meeting = meetingName[told.meeting]
  const theMeeting = definite[told.meeting]
  if (told.is === 'needed') return `${by} skrev upp ett behov av ${meeting}. ${participantName[told.from]}: ${told.why}`
  if (told.is === 'called') return `${by} kallade till ${meeting} ${shortDay(told.day, today)}.`
  if (told.is === 'moved')
    return `${by} flyttade ${theMeeting} till ${shortDay(told.day, today)} kl. ${told.time}.${after(told.reason)}`
  if (told.is === 'cancelled') return `${by} ställde in ${theMeeting}.${after(told.reason)}`
  if (told.is === 'written')
    return told.reason === null
      ? `${by} skrev upp ${theMeeting}.`
      : `${by} ändrade protokollet från ${theMeeting}.${after(told.reason)}`
  const who = told.name ?? participantName[told.role]
  return `Svar om ${theMeeting}. ${who} ${ended(answerClause(told.answer, today))}. Antecknat av ${by}.`
}

const after = (reason: string | null): string => (reason === null ? '' : ` ${reason}`)

const ended = (text: string): string => text.replace(/[.!\s]+$/, '')
