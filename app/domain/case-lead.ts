import { isOpen, type CaseFacts } from './case'
import type { Day } from './day'
import { accept, refuse, type Decision } from './outcome'

/** Say how long the absence is expected to last: from today on, at most three years ahead. */
export function expectAbsence(facts: CaseFacts, lastDay: Day, today: Day): Decision<{ lastDay: Day; saidOn: Day }> {
  if (!isOpen(facts)) return refuse('case-closed')
  if (lastDay < today) return refuse('expectation-past')
  if (lastDay > today + longestExpectation) return refuse('expectation-too-long')
  return accept({ lastDay, saidOn: today })
}

const longestExpectation = 3 * 366

/** Hand over to somebody who answers for the employee today. */
export function handOver(
  facts: CaseFacts,
  { to, leads, reason }: { to: { accountId: number } | null; leads: boolean; reason: string },
): Decision<{ accountId: number; reason: string }> {
  if (!isOpen(facts)) return refuse('case-closed')
  if (to === null) return refuse('cannot-lead')
  return leads ? refuse('already-leads') : accept({ accountId: to.accountId, reason })
}

/** What a limit asks for has been done, on a day from the counter's first until today. */
export function markLimitDone(
  facts: CaseFacts,
  limit: { from: Day; doneOn: Day | null },
  on: Day,
  today: Day,
): Decision<{ doneOn: Day }> {
  if (!isOpen(facts)) return refuse('case-closed')
  if (limit.doneOn !== null) return refuse('limit-already-done')
  if (on > today || on < limit.from) return refuse('limit-done-when')
  return accept({ doneOn: on })
}
