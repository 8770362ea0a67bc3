import type { Day } from './day'
import {
  notInForce,
  standingTerms,
  type InformationCategory,
  type MedgivandeFacts,
  type NotInForce,
} from './medgivande'
import { accept, refuse, type Decision } from './outcome'

/** What a message is for. `no-consent`: the party says that the patient has not agreed on their side. Source: product.md §2.5. */
export const messagePurposes = [
  'adaptation-question',
  'task-question',
  'meeting-call',
  'meeting-proposal',
  'answer',
  'information',
  'no-consent',
] as const
export type MessagePurpose = (typeof messagePurposes)[number]

export const sides = ['employer', 'party'] as const
export type Side = (typeof sides)[number]

/** Purposes each side can choose. */
export const purposesOf = (side: Side): readonly MessagePurpose[] =>
  messagePurposes.filter((purpose) => side === 'party' || purpose !== 'no-consent')

export interface NewMessage {
  side: Side
  purpose: MessagePurpose
  /** What the text and its attachments tell of; at least one. */
  categories: readonly InformationCategory[]
  /** The day by which an answer is asked for. */
  replyBy: Day | null
}

export interface ThreadFacts {
  closed: boolean
  /** The medgivande towards the party that was given last; null when there never was one. */
  medgivande: MedgivandeFacts | null
  partyActive: boolean
}

/** Why a thread can be neither read nor written in. */
export type Lock = NotInForce | 'no-medgivande' | 'not-in-writing' | 'party-left'

/** Asked whenever the thread is opened and whenever something is sent. @returns null when it is open */
export function lockOf({ medgivande, partyActive }: ThreadFacts, today: Day): Lock | null {
  if (medgivande === null) return 'no-medgivande'
  const why = notInForce(medgivande, today)
  if (why !== null) return why
  if (!standingTerms(medgivande).channels.includes('writing')) return 'not-in-writing'
  return partyActive ? null : 'party-left'
}

/** Start a thread: only towards a party with a medgivande in force. */
export const startThread = (
  facts: Pick<ThreadFacts, 'medgivande' | 'partyActive'>,
  first: NewMessage,
  today: Day,
): Decision<NewMessage> => sendMessage({ ...facts, closed: false }, first, today)

/** The medgivande decides: the party, the direction, and every category that the sender has ticked. */
export function sendMessage(facts: ThreadFacts, message: NewMessage, today: Day): Decision<NewMessage> {
  const lock = lockOf(facts, today)
  if (lock !== null) return refuse(`thread-locked-${lock}`)
  if (facts.closed) return refuse('thread-closed')
  if (!purposesOf(message.side).includes(message.purpose)) return refuse('purpose-not-yours')
  if (message.replyBy !== null && message.replyBy < today) return refuse('reply-by-passed')
  return mayTell(facts, message) ? accept(message) : refuse('not-covered-by-medgivande')
}

function mayTell({ medgivande }: ThreadFacts, { side, categories }: NewMessage): boolean {
  if (medgivande === null || categories.length === 0) return false
  const { direction, categories: covered } = standingTerms(medgivande)
  const rightWay = direction === 'both' || direction === (side === 'employer' ? 'to-party' : 'from-party')
  return rightWay && categories.every((one) => covered.includes(one))
}

/** A message is shown while the medgivande still covers all that it tells of. */
export const isReadable = (
  { categories }: { categories: readonly InformationCategory[] },
  medgivande: MedgivandeFacts,
): boolean => categories.every((one) => standingTerms(medgivande).categories.includes(one))

export interface Sent {
  side: Side
  replyBy: Day | null
  on: Day
}

export type Waiting = { side: Side; by: Day | null; since: Day }

/** Whose answer an open thread waits for: the side that did not write last, by the day that was asked for. */
export function waitsFor(messages: readonly Sent[]): Waiting | null {
  const last = messages.at(-1)
  if (!last) return null
  const run = messages.slice(messages.findLastIndex(({ side }) => side !== last.side) + 1)
  const asked = run.flatMap(({ replyBy }) => replyBy ?? []).sort((one, other) => one - other)
  return { side: last.side === 'employer' ? 'party' : 'employer', by: asked[0] ?? null, since: run[0]?.on ?? last.on }
}
