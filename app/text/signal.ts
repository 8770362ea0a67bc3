import type { Day } from '~/domain/day'
import type { RuleParameters } from '~/domain/rule'
import type { Answer, SignalStatus } from '~/domain/signal'
import { longDay, shortDay } from './day'
import { counted, countWord } from './number'

/** What a rule looks for: "sex tillfällen eller fler på tolv månader". */
export function ruleText(rule: RuleParameters): string {
  if (rule.kind === 'repeated')
    return `${countWord(rule.minOccasions)} tillfällen eller fler på ${counted(rule.windowMonths, 'månad', 'månader')}`
  const days = rule.fromDay % 10 === 0 ? `minst ${rule.fromDay} dagar` : `mer än ${rule.fromDay - 1} dagar`
  return `frånvarande ${days} i följd${rule.endedByContact ? ' utan att ni har pratat' : ''}`
}

interface Finding {
  parameters: RuleParameters
  occasions: number
  firstOccasion: Day
  /** Once answered, nothing is said of contact. */
  status?: SignalStatus
}

/** The finding in half a sentence: "sex tillfällen sedan 3 december", "borta 17 dagar i följd, ingen kontakt än". */
export function findingText({ parameters, occasions, firstOccasion, status }: Finding, today: Day): string {
  if (parameters.kind === 'repeated')
    return `${counted(occasions, 'tillfälle', 'tillfällen', 'ett')} sedan ${longDay(firstOccasion, today)}`
  const days = today - firstOccasion + 1
  return `borta ${days} dagar i följd${parameters.endedByContact && status !== 'besvarad' ? ', ingen kontakt än' : ''}`
}

/** Where a signal stands. */
export const statusName: Record<SignalStatus, string> = {
  ny: 'Väntar på svar',
  eskalerad: 'Väntar på svar, Reko-AG har fått den',
  bestridd: 'Medarbetaren säger emot',
  uppskjuten: 'Uppskjuten',
  besvarad: 'Besvarad',
  avslutad: 'Avslutad',
}

/** The same in a sentence. */
export const statusSentence: Record<SignalStatus, string> = {
  ny: 'Signalen väntar på svar.',
  eskalerad: 'Ingen har svarat i tid, så Reko-AG har fått signalen också.',
  bestridd: 'Medarbetaren säger emot signalen.',
  uppskjuten: 'Svaret är uppskjutet.',
  besvarad: 'Signalen är besvarad.',
  avslutad: 'Det regeln söker stämmer inte längre.',
}

/** An answer in a sentence: "Samtal bokat till tor 26 nov." */
export function answerText(answer: Answer, today: Day): string {
  if (answer.kind === 'talk')
    return `Samtal bokat till ${shortDay(answer.talkOn, today)}.${answer.note ? ` ${answer.note}` : ''}`
  if (answer.kind === 'case') return 'Ett ärende öppnades.'
  return answer.kind === 'other' ? `Annan åtgärd: ${answer.note}` : `Ingen åtgärd: ${answer.note}`
}

/** What has been answered, in a list: "Annan åtgärd, ons 18 nov". */
export function answerSummary(
  { kind, on, talkOn }: { kind: Answer['kind']; on: Day; talkOn: Day | null },
  today: Day,
): string {
  if (kind === 'talk' && talkOn !== null) return `Samtal bokat till ${shortDay(talkOn, today)}`
  return `${answerName[kind]}, ${shortDay(on, today)}`
}

const answerName: Record<Answer['kind'], string> = {
  talk: 'Samtal bokat',
  other: 'Annan åtgärd',
  none: 'Ingen åtgärd',
  case: 'Ärende öppnat',
}

/** "Försenat 3 dagar", "Senast i dag", "Om 4 dagar" */
export function dueText(on: Day, today: Day): string {
  const days = on - today
  if (days < 0) return `Försenat ${-days} ${days === -1 ? 'dag' : 'dagar'}`
  return days === 0 ? 'Senast i dag' : `Om ${days} ${days === 1 ? 'dag' : 'dagar'}`
}
