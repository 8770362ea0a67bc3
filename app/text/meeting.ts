import type { Day } from '~/domain/day'
import type { Answer, AnswerKind, MeetingKind, Slot } from '~/domain/meeting'
import type { Participant } from '~/domain/talk'
import { longDay, shortDay } from './day'
import { countWord, sentence } from './number'
import { participantName } from './talk'

export const meetingName: Record<MeetingKind, string> = {
  reconciliation: 'avstämningsmöte',
  'three-party': 'trepartssamtal',
  'follow-up': 'uppföljningsmöte',
}

export const meetingHint: Record<MeetingKind, string> = {
  reconciliation: 'När flera behöver komma överens om arbetsförmåga och åtgärder, ofta med Försäkringskassan.',
  'three-party': 'Medarbetaren, chefen och någon till, till exempel vården eller företagshälsovården.',
  'follow-up': 'Går igenom hur det ni har bestämt fungerar, och vad som ska ändras.',
}

export const answerName: Record<AnswerKind, string> = {
  coming: 'Kommer',
  'other-time': 'Annan tid',
  no: 'Kommer inte',
}

export const answerHint: Record<AnswerKind, string> = {
  coming: '',
  'other-time': 'Skriv en dag eller en tid som passar bättre.',
  no: 'Skriv varför.',
}

export const meetingStateName = {
  booked: 'Bokat',
  unwritten: 'Inte uppskrivet än',
  held: 'Uppskrivet',
  cancelled: 'Inställt',
} as const

/** "kl. 09.30–10.30" */
export const slotTimes = ({ from, to }: Pick<Slot, 'from' | 'to'>): string => `kl. ${from}–${to}`

/** "Kommer", "Annan tid: tor 26 nov. Helst eftermiddag" */
export const answerText = (answer: Answer, today: Day): string => withSaid(answerName[answer.kind], answer, today)

/** "kommer", "kommer inte: Semester": what somebody does, after who it is. */
export const answerClause = (answer: Answer, today: Day): string => withSaid(answerVerb[answer.kind], answer, today)

function withSaid(name: string, { text, suggestedOn }: Answer, today: Day): string {
  const said = [suggestedOn === null ? null : shortDay(suggestedOn, today), text].filter((part) => part !== null)
  return said.length === 0 ? name : `${name}: ${said.join('. ')}`
}

/** "Två kommer, en har inte svarat" */
export function answersInShort(invited: readonly { answer: (Answer & { stale: boolean }) | null }[]): string {
  const standing = invited.map(({ answer }) => (answer === null || answer.stale ? null : answer.kind))
  const told = (['coming', 'other-time', 'no', null] as const).flatMap((kind) => {
    const count = standing.filter((one) => one === kind).length
    return count === 0 ? [] : [`${countWord(count, 'en')} ${answerVerb[kind ?? 'none']}`]
  })
  return sentence(told.join(', '))
}

const answerVerb: Record<AnswerKind | 'none', string> = {
  coming: 'kommer',
  'other-time': 'vill ha en annan tid',
  no: 'kommer inte',
  none: 'har inte svarat',
}

/** Who is invited, in a list: the employee's own name is known by the page. */
export function invitedName({ role, name }: { role: Participant; name: string | null }, employee: string): string {
  if (role === 'medarbetare') return employee
  return name ?? participantName[role]
}

export const meetingTitle = ({ kind, slot }: { kind: MeetingKind; slot: Slot }, today: Day): string =>
  `${sentence(meetingName[kind])} ${longDay(slot.on, today)}`
