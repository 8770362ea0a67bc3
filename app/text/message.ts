import { dayAt, type Day } from '~/domain/day'
import type { ProposedTime } from '~/domain/proposed-time'
import type { MessagePurpose } from '~/domain/thread'
import { recently, shortDay } from './day'
import { clockText } from './moment'
import { listed, sentence } from './number'
import { protectedName } from './person'

export const messagePurposeName: Record<MessagePurpose, string> = {
  'adaptation-question': 'Fråga om anpassning',
  'task-question': 'Fråga om arbetsuppgifter',
  'meeting-call': 'Kallelse till möte',
  'meeting-proposal': 'Förslag på mötestider',
  answer: 'Svar',
  information: 'Information',
  'no-consent': 'Samtycke saknas i vården',
}

/** What stands in a message that somebody sent by a form without a text. */
export const noConsentText =
  'Vi har inget samtycke från patienten att tala med arbetsgivaren. Därför kan vi inte svara just nu. Hör med medarbetaren, som själv kan ta upp det med oss.'

/** "tor 12 nov 09.20", "i dag 08.15" */
export function sentText(moment: number, today: Day): string {
  const on = dayAt(new Date(moment))
  return `${(on >= today - 1 ? recently(on, today) : null) ?? shortDay(on, today)} ${clockText(moment)}`
}

/** "Läst av Karin i dag 08.52" */
export const readText = (readBy: readonly { name: string | null; at: number }[], today: Day): string =>
  readBy.length === 0
    ? 'Inte läst än'
    : `Läst av ${listed(readBy.map(({ name, at }) => `${firstName(name)} ${sentText(at, today)}`))}`

const firstName = (name: string | null): string => name?.split(' ')[0] ?? protectedName.toLowerCase()

/** "Svara senast ons 25 nov" while the reader is to answer, "Svar önskades senast ons 18 nov" afterwards. */
export function replyText(replyBy: Day, waits: 'you' | 'them' | null, today: Day): string {
  if (waits === 'you') return `Svara senast ${shortDay(replyBy, today)}`
  return `Svar ${waits === null || replyBy < today ? 'önskades' : 'önskas'} senast ${shortDay(replyBy, today)}`
}

/** "tor 3 dec kl. 09.00–10.00" */
export const proposedText = ({ on, from, to }: ProposedTime, today: Day): string =>
  sentence(`${shortDay(on, today)} kl. ${from}–${to}`)
