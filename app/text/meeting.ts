import type { Day } from '~/domain/day'
import type { Answer, AnswerKind, MeetingKind, MeetingTold, Slot } from '~/domain/meeting'
import type { Participant } from '~/domain/talk'
import { fullDay, longDay, shortDay } from './day'
import { givenName } from './person'
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
export function answerText({ kind, text, suggestedOn }: Answer, today: Day): string {
  const said = [suggestedOn === null ? null : shortDay(suggestedOn, today), text].filter((part) => part !== null)
  return said.length === 0 ? answerName[kind] : `${answerName[kind]}: ${said.join('. ')}`
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
  return `Svar om ${theMeeting}. ${who}: ${answerText(told.answer, today).toLowerCase()}. Antecknat av ${by}.`
}

const after = (reason: string | null): string => (reason === null ? '' : ` ${reason}`)

interface Called {
  kind: MeetingKind
  slot: Slot
  /** The employee; null when protected. */
  name: string | null
  invited: readonly { role: Participant; name: string | null }[]
  today: Day
  sender: string
}

/** The invitation to a meeting, ready to copy or print; it goes to the employee and says who else is asked. */
export const meetingInvitation = ({ kind, slot, name, invited, today, sender }: Called): string =>
  `Hej${name === null ? '' : ` ${givenName(name)}`}!

Välkommen till ett ${meetingName[kind]} ${fullDay(slot.on)} ${slotTimes(slot)}${slot.place ? `, ${slot.place}` : ''}.

Inbjudna är ${invited.map((one) => invitedText(one)).join(', ')}.

Vi talar om arbetet: vad som fungerar, vad som behöver ändras och vem som gör vad. Du behöver inte berätta vad du har för sjukdom, och inget om din hälsa sägs vidare utan att du har sagt ja. Du får ta med dig någon från facket eller någon annan du litar på.

Svara helst senast ${longDay(replyBy(slot.on, today), today)}: kommer, en annan tid eller kommer inte.

Vänliga hälsningar
${sender}
`

const invitedText = ({ role, name }: { role: Participant; name: string | null }): string =>
  role === 'medarbetare'
    ? 'du'
    : name === null
      ? participantName[role].toLowerCase()
      : `${name} (${participantName[role].toLowerCase()})`

const replyBy = (on: Day, today: Day): Day => Math.max(on - 3, today) as Day

export const meetingTitle = ({ kind, slot }: { kind: MeetingKind; slot: Slot }, today: Day): string =>
  `${sentence(meetingName[kind])} ${longDay(slot.on, today)}`
