import type { Day } from '~/domain/day'
import type { MeetingKind, Slot } from '~/domain/meeting'
import type { Participant } from '~/domain/talk'
import { fullDay, longDay } from './day'
import { meetingName, slotTimes } from './meeting'
import { givenName } from './person'

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

const invitedText = ({ role, name }: { role: Participant; name: string | null }): string => {
  if (role === 'medarbetare') return 'du'
  if (name === null) return roleWord[role]
  return role === 'annan' ? name : `${name} (${roleWord[role]})`
}

const roleWord: Record<Participant, string> = {
  medarbetare: 'du',
  chef: 'chef',
  rekoAg: 'Reko-AG',
  facket: 'facket',
  skyddsombud: 'skyddsombud',
  fhv: 'företagshälsovården',
  annan: 'någon annan',
}

const replyBy = (on: Day, today: Day): Day => Math.max(on - 3, today) as Day
