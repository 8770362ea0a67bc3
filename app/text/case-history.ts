import type { CaseEvent, CaseTold } from '~/domain/case-history'
import type { Day } from '~/domain/day'
import type { NumberPlace } from '~/domain/kept-number'
import { closureReasonText, originText, outcomeText, limitTitle } from './case'
import { shortDay } from './day'
import { medgivandeEventText } from './medgivande-history'
import { meetingEventText } from './meeting-history'
import { lowerFirst } from './number'
import { measureKindText, measureStateText } from './measure'
import { checkAnswerText } from './relapse'
import { planViewText, waiverReasonText } from './plan'
import { participantName, talkName } from './talk'
import { threadEventText } from './thread-history'

/** What has happened in a case, in a sentence. */
export function caseEventText({ told, by }: CaseEvent, today: Day): string {
  if (told.kind === 'opened') return `${by} öppnade ärendet. ${originText[told.origin]}.`
  if (told.kind === 'closed')
    return `${by} avslutade ärendet. ${closureReasonText[told.reason]}. ${outcomeText[told.outcome]}.`
  if (told.kind === 'reopened') return `${by} öppnade ärendet igen.`
  if (told.kind === 'handed') return `${by} lämnade över ärendet till ${told.to}. ${told.reason}`
  if (told.kind === 'followed')
    return told.who === null ? `${by} följer ärendet.` : `${by} lade till ${told.who} som följare.`
  if (told.kind === 'unfollowed') return `${by} slutade följa ärendet.`
  if (told.kind === 'number-kept')
    return `${by} sparade ett telefonnummer ${numberPlaceText[told.place]}. Skäl: ${told.reason}`
  if (told.kind === 'expected')
    return `${by} bedömde att frånvaron varar till och med ${shortDay(told.lastDay, today)}.`
  if (told.kind === 'talk-booked') return `${by} bokade ett ${talkName[told.talk]} ${shortDay(told.day, today)}.`
  if (told.kind === 'talk-turned') return turnText(told, by, today)
  if (told.kind === 'talk-written') return `${by} skrev upp ${talkName[told.talk]}et ${shortDay(told.day, today)}.`
  if (told.kind === 'step-agreed')
    return `Ni kom överens om: ${told.what}. ${participantName[told.who]}, senast ${shortDay(told.dueOn, today)}.`
  if (told.kind === 'plan-adopted') return `${by} gjorde klart planen för återgång, version ${told.number}.`
  if (told.kind === 'plan-shared')
    return `${by} bad medarbetaren läsa utkastet till plan och svara senast ${shortDay(told.replyBy, today)}.`
  if (told.kind === 'plan-commented')
    return `${by} om ${told.number === null ? 'utkastet till plan' : `planen, version ${told.number}`}: ${lowerFirst(planViewText[told.view])}.${told.text ? ` ”${told.text}”` : ''}`
  if (told.kind === 'plan-waived')
    return `${by} skrev ned att plan inte behövs. ${waiverReasonText[told.reason]}. ${told.text}`
  if (told.kind === 'step-done') return `${by} skrev upp att det är gjort: ${told.what}.`
  if (told.kind === 'meeting') return meetingEventText(told.meeting, by, today)
  if (told.kind === 'medgivande') return medgivandeEventText(told.medgivande, by, today)
  if (told.kind === 'thread') return threadEventText(told.thread, by)
  if (told.kind === 'measure-added') return `${by} lade till en åtgärd. ${measureKindText[told.measure]}: ${told.what}.`
  if (told.kind === 'measure-turned')
    return `${told.what}: ${measureStateText[told.state].toLowerCase()}. Antecknat av ${by}.${told.effect ? ` ${told.effect}` : ''}`
  if (told.kind === 'checked') return `${by} svarade på hur det går: ${checkAnswerText[told.answer].toLowerCase()}.`
  return `${by} skrev upp att det är gjort: ${lowerFirst(limitTitle({ name: told.limit, title: told.title }))}.`
}

const turnText = ({ talk, wasOn, movedTo }: CaseTold & { kind: 'talk-turned' }, by: string, today: Day): string =>
  movedTo === null
    ? `${by} skrev upp att ${talkName[talk]}et ${shortDay(wasOn, today)} inte blev av.`
    : `${by} flyttade ${talkName[talk]}et från ${shortDay(wasOn, today)} till ${shortDay(movedTo, today)}.`

const numberPlaceText: Record<NumberPlace, string> = {
  plan: 'i planen, under kontakt',
  meeting: 'som plats för ett möte',
  talk: 'som plats för ett samtal',
  measure: 'i en beställning',
}
