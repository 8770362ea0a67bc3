import { defineRead } from './gate.server'
import { listedThreads, type ListedThread } from './listed-threads.server'

/** Every thread somebody is in, or reaches the employee of. */
export const readThreads = defineRead({
  action: 'thread.list',
  load: (question): ListedThread[] => listedThreads(question),
  persons: (threads) => threads.map(({ personId }) => personId),
})
