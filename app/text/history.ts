import type { Day } from '~/domain/day'
import type { HistoryEvent } from '~/domain/history'
import { contactWith } from './absence'
import { dayRange, shortDay } from './day'
import { sentence } from './number'
import { givenName } from './person'
import { answerText, ruleText } from './signal'

/** What has happened, in a sentence. */
export function historyText(event: HistoryEvent, name: string | null, today: Day): string {
  if (event.kind === 'raised') return `Signalen kom: ${ruleText(event.parameters)}.`
  if (event.kind === 'escalated') return 'Ingen hade svarat. Reko-AG fick signalen också.'
  if (event.kind === 'ended') return 'Det regeln söker stämmer inte längre. Signalen avslutades.'
  if (event.kind === 'answered') return `${event.by} svarade. ${answerText(event.answer, today)}`
  if (event.kind === 'snoozed')
    return `${event.by} sköt upp svaret till ${shortDay(event.until, today)}. ${event.reason}`
  if (event.kind === 'held') return `${contactWith(event.contact, name)}. Antecknat av ${event.by}.`
  if (event.kind === 'turned') return turnText(event, today)
  if (event.kind === 'employed')
    return `${sentence(givenName(name))} ${event.first ? 'började på' : 'bytte till'} ${event.workplace}.`
  return entryText(event, today)
}

const turnText = ({ by, wasOn, movedTo }: HistoryEvent & { kind: 'turned' }, today: Day): string =>
  movedTo === null
    ? `Samtalet ${shortDay(wasOn, today)} blev inte av. Antecknat av ${by}.`
    : `${by} flyttade samtalet från ${shortDay(wasOn, today)} till ${shortDay(movedTo, today)}.`

function entryText({ by, now, before }: HistoryEvent & { kind: 'entered' }, today: Day): string {
  const who = by ?? 'Någon'
  if (now && before)
    return `${who} rättade frånvaron ${dayRange(before.from, before.to, today)}. Nu står det ${dayRange(now.from, now.to, today)}.`
  if (now) return `${who} registrerade frånvaro ${dayRange(now.from, now.to, today)}.`
  return before ? `${who} tog bort frånvaron ${dayRange(before.from, before.to, today)}.` : `${who} ändrade frånvaron.`
}
