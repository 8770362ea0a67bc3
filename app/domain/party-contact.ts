import { addDays, type Day } from './day'
import { notInForce, standingTerms, type MedgivandeFacts } from './medgivande'
import { accept, refuse, type Decision } from './outcome'
import type { Side } from './thread'

/** How somebody outside the employer can be met beside the thread. */
export const partyContactChannels = ['phone', 'meeting'] as const
export type PartyContactChannel = (typeof partyContactChannels)[number]

export interface PartyContact {
  channel: PartyContactChannel
  /** Who took the first step. */
  initiative: Side
  heldOn: Day
}

/** Note that a contact has been, at most a year ago; the medgivande in force has to let them talk that way. */
export function notePartyContact(
  { medgivande, known }: { medgivande: MedgivandeFacts | null; known: readonly PartyContact[] },
  contact: PartyContact,
  today: Day,
): Decision<PartyContact> {
  if (medgivande === null) return refuse('thread-locked-no-medgivande')
  const why = notInForce(medgivande, today)
  if (why !== null) return refuse(`thread-locked-${why}`)
  if (!standingTerms(medgivande).channels.includes(contact.channel)) return refuse(`not-by-${contact.channel}`)
  if (contact.heldOn > today) return refuse('contact-ahead')
  if (contact.heldOn < addDays(today, -365)) return refuse('contact-too-long-ago')
  const noted = known.some(({ channel, heldOn }) => channel === contact.channel && heldOn === contact.heldOn)
  return noted ? refuse('contact-already-noted') : accept(contact)
}
