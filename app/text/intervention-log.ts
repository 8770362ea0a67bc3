import type { Day } from '~/domain/day'
import type { LogRow } from '~/domain/intervention/change-log'
import type { EventBody } from '~/domain/intervention/event'
import type { HouseForms } from '~/domain/intervention/house-forms'
import type { StepDraft } from '~/domain/intervention/draft'
import { stepOf, type Stage } from '~/domain/intervention/stage'
import { theStep } from './intervention-form'
import { breakOffReasonText, choiceReasonText, stageName } from './intervention'
import { shortDay } from './day'
import { counted, lowerFirst } from './number'
import { personName } from './person'
import { reportText } from './intervention-log-report'

/** What the sentences of a log need beside what happened. */
export interface LogContext {
  names: Record<number, { name: string | null }>
  house: HouseForms
  /** The plan as it stands, for what its measures are called. */
  plan: StepDraft
  today: Day
}

/** What has happened, in a sentence: who did what. What was changed in a form is told one by one beside it. */
export const logSentence = ({ told, by }: LogRow, context: LogContext): string =>
  `${nameOf(by.accountId, context)} ${deed({ told, by }, context)}`

const nameOf = (id: number, { names }: LogContext): string => personName(names[id]?.name ?? null)

function deed({ told, by }: Pick<LogRow, 'told' | 'by'>, context: LogContext): string {
  const { house, today } = context
  if (told.kind === 'chosen') return `valde arbetsplatsen för stöd. Skäl: ${lowerFirst(choiceReasonText[told.why])}.`
  if (told.kind === 'moved') return movedText(told, context)
  if (told.kind === 'undone')
    return `ångrade steget. Insatsen är åter ${stepOf(told.to) === null ? '' : 'i '}${placeOf(told.to, house)}.`
  if (told.kind === 'next-planned') return `planerade nästa steg till ${shortDay(told.nextOn, today)}.`
  if (told.kind === 'saved') return `skrev i ${theStep(told.step, house)}.`
  if (told.kind === 'approved') return `godkände ${theStep(told.step, house)}.`
  if (told.kind === 'published')
    return told.number === 1
      ? 'publicerade planen till arbetsplatsen, version 1.'
      : `publicerade version ${told.number} av planen med ${counted(told.changes.length, 'ändring', 'ändringar')}.`
  if (told.kind === 'commented') return `kommenterade ${theStep(told.step, house)}: ”${told.text}”`
  return reportText(told, context) ?? partyText(told, by, context)
}

function movedText(told: Extract<EventBody, { kind: 'moved' }>, { house, today }: LogContext): string {
  const reason = told.reason ? ` Skäl: ${told.reason}` : ''
  const next = told.nextOn === null ? '' : ` Nästa steg är planerat till ${shortDay(told.nextOn, today)}.`
  if (told.transition === 'close') return 'avslutade insatsen.'
  if (told.transition === 'break-off')
    return `avbröt insatsen. ${told.because ? `${breakOffReasonText[told.because]}.` : ''}${reason}`
  const stage = placeOf(told.to, house)
  if (told.transition === 'back') return `gick tillbaka till ${stage}.${reason}${next}`
  if (told.transition === 'skip') return `hoppade över kartläggningen och gick till ${stage}.${reason}${next}`
  return `gick vidare till ${stage}.${next}`
}

/** "steg 2 Plan", or "vald" before the first. */
const placeOf = (stage: Stage, house: HouseForms): string =>
  stepOf(stage) === null ? lowerFirst(stageName(stage, house)) : `steg ${stageName(stage, house)}`

function partyText(told: LogRow['told'], by: LogRow['by'], context: LogContext): string {
  if (told.kind === 'handed-over')
    return told.to === by.accountId
      ? `tog över insatsen efter ${nameOf(told.from, context)}. Skäl: ${told.reason}`
      : `lämnade över insatsen till ${nameOf(told.to, context)}. Skäl: ${told.reason}`
  if (!('accountId' in told)) return ''
  if (told.accountId === by.accountId && told.kind === 'follower-added') return 'började följa insatsen.'
  if (told.accountId === by.accountId && told.kind === 'follower-removed') return 'slutade följa insatsen.'
  const who = nameOf(told.accountId, context)
  if (told.kind === 'follower-added') return `lade till ${who} som följare.`
  if (told.kind === 'follower-removed') return `tog bort ${who} som följare.`
  if (told.accountId === by.accountId && told.kind === 'uninvited') return 'lämnade insatsen.'
  const role = told.role === 'fhv' ? 'företagshälsovård' : 'skyddsombud'
  return told.kind === 'invited' ? `bjöd in ${who} (${role}).` : `tog bort inbjudan till ${who} (${role}).`
}
