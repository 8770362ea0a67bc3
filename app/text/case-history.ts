import type { CaseEvent } from '~/domain/case-history'
import type { ClockLimit } from '~/domain/clock-limit'
import type { Day } from '~/domain/day'
import { closureReasonText, originText, outcomeText, stepTitle } from './case'
import { shortDay } from './day'
import { participantName, talkName } from './talk'

/** What has happened in a case, in a sentence. */
export function caseEventText({ told, by }: CaseEvent, today: Day): string {
  if (told.kind === 'opened') return `${by} öppnade ärendet. ${originText[told.origin]}.`
  if (told.kind === 'closed')
    return `${by} avslutade ärendet. ${closureReasonText[told.reason]}. ${outcomeText[told.outcome]}.`
  if (told.kind === 'reopened') return `${by} öppnade ärendet igen.`
  if (told.kind === 'handed') return `${by} lämnade över ärendet till ${told.to}. ${told.reason}`
  if (told.kind === 'expected')
    return `${by} bedömde att frånvaron varar till och med ${shortDay(told.lastDay, today)}.`
  if (told.kind === 'talk-booked') return `${by} bokade ett ${talkName[told.talk]} ${shortDay(told.day, today)}.`
  if (told.kind === 'talk-written') return `${by} skrev upp ${talkName[told.talk]}et ${shortDay(told.day, today)}.`
  if (told.kind === 'step-agreed')
    return `Ni kom överens om: ${told.what}. ${participantName[told.who]}, senast ${shortDay(told.dueOn, today)}.`
  if (told.kind === 'step-done') return `${by} skrev upp att det är gjort: ${told.what}.`
  return `${by} skrev upp att det är gjort: ${stepTitle[told.limit as ClockLimit['name']].toLowerCase()}.`
}
