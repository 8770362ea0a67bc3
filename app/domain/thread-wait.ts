import { addDays, type Day } from './day'
import type { MessagePurpose, Side } from './thread'

export interface Sent {
  side: Side
  purpose: MessagePurpose
  replyBy: Day | null
  on: Day
}

/** `by`: null when no day was asked for. */
export type Waiting = { side: Side; by: Day | null; since: Day }

/**
 * Whose answer an open thread waits for: the side that did not write last, by the first day that was asked for since it did.
 * @returns null when nothing was asked: answers and information wait for nobody
 */
export function waitsFor(messages: readonly Sent[]): Waiting | null {
  const last = messages.at(-1)
  if (!last) return null
  const run = messages.slice(messages.findLastIndex(({ side }) => side !== last.side) + 1)
  const asking = run.filter(asks)
  const [first] = asking
  if (!first) return null
  const by = asking.flatMap(({ replyBy }) => replyBy ?? []).sort((one, other) => one - other)[0] ?? null
  return { side: last.side === 'employer' ? 'party' : 'employer', by, since: first.on }
}

/** Whether an answer is asked for. */
export const asks = ({ purpose, replyBy }: Sent): boolean => replyBy !== null || questions.has(purpose)

const questions = new Set<MessagePurpose>(['adaptation-question', 'task-question', 'meeting-call', 'meeting-proposal'])

/** Days within which a question without a day of its own is answered, and something new is read. */
const daysToAnswer = 7
const daysToRead = 3

/** When an answer is due. */
export const answerDueOn = ({ by, since }: Waiting): Day => by ?? addDays(since, daysToAnswer)

/** When something that asks for no answer should have been read. */
export const readDueOn = (sentOn: Day): Day => addDays(sentOn, daysToRead)

export const reminderKinds = ['reply-soon', 'reply-late'] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** What a night finds to remind of. */
export interface ThreadReminders {
  /** `thread`: its opaque name; `accountId`: who is to answer. */
  replies: { thread: string; kind: ReminderKind; by: Day; accountId: number }[]
  /** Opaque names of threads that have locked while somebody was writing. */
  locked: string[]
}

/** Which reminder an answer that was asked for by a day calls for: one the day before, one when it is late. */
export function replyReminder(waiting: Waiting | null, today: Day): ReminderKind | null {
  if (waiting === null || waiting.by === null) return null
  if (today > waiting.by) return 'reply-late'
  return today >= waiting.by - 1 ? 'reply-soon' : null
}
