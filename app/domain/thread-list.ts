import type { Lock, Side } from './thread'
import type { Waiting } from './thread-wait'

/** Where a thread stands in the list of who reads it, in the order of the list. */
export const threadGroups = ['yours', 'colleagues', 'theirs', 'quiet', 'locked', 'closed'] as const
export type ThreadGroup = (typeof threadGroups)[number]

export interface ThreadStanding {
  lock: Lock | null
  closed: boolean
  waiting: Waiting | null
  /** Something from the other side that the reader has not had on her screen. */
  unread: boolean
  /** Of those on her side it is the reader who is to answer. */
  mine: boolean
}

/** What waits for the reader comes first; what a colleague is to answer is hers to see and not to do. */
export function threadGroup({ lock, closed, waiting, unread, mine }: ThreadStanding, side: Side): ThreadGroup {
  if (lock !== null) return 'locked'
  if (mine && unread) return 'yours'
  if (closed) return 'closed'
  if (waiting === null) return 'quiet'
  if (waiting.side !== side) return 'theirs'
  return mine ? 'yours' : 'colleagues'
}
