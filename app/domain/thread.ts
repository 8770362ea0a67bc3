import { addDays, type Day } from './day'
import {
  notInForce,
  standingTerms,
  type InformationCategory,
  type MedgivandeFacts,
  type NotInForce,
} from './medgivande'
import { messageFault, type MessageText } from './message-guard'
import { accept, refuse, type Decision } from './outcome'
import { proposalFault, type ProposedTime } from './proposed-time'

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

/** Purposes each side can have. */
export const purposesOf = (side: Side): readonly MessagePurpose[] =>
  messagePurposes.filter((purpose) => side === 'party' || purpose !== 'no-consent')

/** Those that are chosen when a text is written; proposed times and missing consent have forms of their own. */
export const writtenPurposes = [
  'adaptation-question',
  'task-question',
  'meeting-call',
  'answer',
  'information',
] as const

export interface NewMessage extends MessageText {
  side: Side
  purpose: MessagePurpose
  /** What the text and its attachments tell of; at least one, but for `no-consent`, which tells of nothing. */
  categories: readonly InformationCategory[]
  /** The day by which an answer is asked for. */
  replyBy: Day | null
  /** Of a `meeting-proposal`; others have none. */
  times: readonly ProposedTime[]
}

export interface ThreadFacts {
  closed: boolean
  /** The medgivande that decides: see `decidingMedgivande`; null when there never was one. */
  medgivande: MedgivandeFacts | null
  partyActive: boolean
}

/** Why a thread can be neither read nor written in. */
export type Lock = NotInForce | 'no-medgivande' | 'not-in-writing' | 'party-left'

/**
 * Which of the medgivanden towards a party decides in a thread: the one given last, unless one that was given since the thread
 * was first written under was withdrawn or contested. That thread stays locked; a new medgivande is for a new thread.
 * @param given the latest first
 * @param firstUsed the one its first message was sent under; null while there is none
 */
export const decidingMedgivande = <Given extends { id: number; facts: MedgivandeFacts }>(
  given: readonly Given[],
  firstUsed: number | null,
): Given | null =>
  (firstUsed === null ? undefined : given.find(({ id, facts }) => id >= firstUsed && takenBack(facts))) ??
  given[0] ??
  null

const takenBack = ({ changes }: MedgivandeFacts): boolean =>
  changes.some(({ kind }) => kind === 'withdrawn' || kind === 'contested')

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

/** How far ahead an answer can be asked for, in days. */
const furthestReply = 180

/** The medgivande decides: the party, the direction, and every category that the sender has ticked. */
export function sendMessage(facts: ThreadFacts, message: NewMessage, today: Day): Decision<NewMessage> {
  const stopped = whyNotWrite(facts, today)
  if (stopped !== null) return refuse(stopped)
  if (!purposesOf(message.side).includes(message.purpose)) return refuse('purpose-not-yours')
  if (message.replyBy !== null && message.replyBy < today) return refuse('reply-by-passed')
  if (message.replyBy !== null && message.replyBy > addDays(today, furthestReply)) return refuse('reply-by-too-far')
  const times = proposalFault(message, today)
  if (times !== null) return refuse(times)
  const found = messageFault(message, covered(facts, message.categories))
  if (found) return { refused: found }
  return mayTell(facts, message) ? accept(message) : refuse('not-covered-by-medgivande')
}

/** @returns the code of why nothing more can be written in a thread, or null. */
export function whyNotWrite(facts: ThreadFacts, today: Day): string | null {
  const lock = lockOf(facts, today)
  if (lock !== null) return `thread-locked-${lock}`
  return facts.closed ? 'thread-closed' : null
}

const covered = (
  { medgivande }: ThreadFacts,
  categories: readonly InformationCategory[],
): readonly InformationCategory[] =>
  medgivande === null ? [] : categories.filter((one) => standingTerms(medgivande).categories.includes(one))

/** That there is no consent on the party's side may always be said: it answers nothing. */
function mayTell({ medgivande }: ThreadFacts, { side, purpose, categories }: NewMessage): boolean {
  if (purpose === 'no-consent') return categories.length === 0
  if (medgivande === null || categories.length === 0) return false
  return toldBy(medgivande, side) && categories.every((one) => standingTerms(medgivande).categories.includes(one))
}

/** Whether a medgivande lets this side tell the other anything. */
export function toldBy(medgivande: MedgivandeFacts, side: Side): boolean {
  const { direction } = standingTerms(medgivande)
  return direction === 'both' || direction === (side === 'employer' ? 'to-party' : 'from-party')
}

/** A message is shown while the medgivande still covers all that it tells of. */
export const isReadable = (
  { categories }: { categories: readonly InformationCategory[] },
  medgivande: MedgivandeFacts,
): boolean => categories.every((one) => standingTerms(medgivande).categories.includes(one))

/** Close a thread: it can still be read. */
export function closeThread(facts: ThreadFacts, today: Day): Decision<{ closedOn: Day }> {
  return facts.closed ? refuse('thread-closed') : accept({ closedOn: today })
}
