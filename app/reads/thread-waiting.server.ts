import type { Question } from './gate.server'
import { listedThreads, type ListedThread } from './listed-threads.server'
import { reachFor } from './once.server'

/** A thread in which the reader is to answer, or has something to read, in the order it is due. */
export type ThreadAct = ListedThread & { due: NonNullable<ListedThread['due']> }

export const threadActs = (question: Question): ThreadAct[] =>
  listedThreads(question).filter((one): one is ThreadAct => one.group === 'yours' && one.due !== null)

/** The same for who asks something else; null when her role takes part in no threads. */
export function threadActsFor(question: Question): ThreadAct[] | null {
  const reach = reachFor(question, 'thread.list')
  return reach ? threadActs({ ...question, reach }) : null
}
