import { addDays, type Day } from './day'
import { accept, refuse, type Decision } from './outcome'

export const contactKinds = ['talk', 'phone', 'meeting', 'message'] as const
export type ContactKind = (typeof contactKinds)[number]

/** A contact with an employee: held on a day, or a talk booked on a day to come. */
export interface Contact {
  kind: ContactKind
  on: Day
  /** Null while it is only booked. */
  heldOn: Day | null
}

/** Note a contact that has been, or book a talk at most 90 days ahead. */
export function noteContact(
  known: readonly Contact[],
  { kind, on }: Pick<Contact, 'kind' | 'on'>,
  today: Day,
): Decision<Contact> {
  if (on > today && kind !== 'talk') return refuse('contact-ahead')
  if (on > addDays(today, longestAhead)) return refuse('talk-too-far-ahead')
  if (on < addDays(today, -longestBack)) return refuse('contact-too-long-ago')
  if (known.some((one) => one.kind === kind && (one.heldOn ?? one.on) === on)) return refuse('contact-already-noted')
  return accept({ kind, on, heldOn: on <= today ? on : null })
}

const longestAhead = 90
const longestBack = 731

/** A booked talk has been held, on the day it was booked or another one, today at the latest. */
export function holdTalk(talk: Contact, heldOn: Day, today: Day): Decision<{ heldOn: Day }> {
  if (talk.heldOn !== null) return refuse('talk-already-held')
  if (heldOn > today) return refuse('talk-held-ahead')
  return accept({ heldOn })
}

/** A booked talk gets another day, from today on; not one on which there is a talk already. */
export function moveTalk(
  talk: Contact,
  known: readonly Contact[],
  on: Day,
  today: Day,
): Decision<{ wasOn: Day; on: Day }> {
  if (talk.heldOn !== null) return refuse('talk-already-held')
  if (on < today) return refuse('talk-in-the-past')
  if (on > addDays(today, longestAhead)) return refuse('talk-too-far-ahead')
  if (known.some((one) => one.kind === 'talk' && (one.heldOn ?? one.on) === on)) return refuse('contact-already-noted')
  return accept({ wasOn: talk.on, on })
}

/** A booked talk did not happen. */
export const callOffTalk = (talk: Contact): Decision<{ wasOn: Day }> =>
  talk.heldOn === null ? accept({ wasOn: talk.on }) : refuse('talk-already-held')
