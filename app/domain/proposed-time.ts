import type { Day } from './day'
import type { MessagePurpose } from './thread'

/** A time for a meeting, as `09.30`, that somebody says she can come. */
export interface ProposedTime {
  on: Day
  from: string
  to: string
}

/** Only a proposal has times, and it has at least one, none of them gone. @returns the code of what is wrong, or null */
export function proposalFault(
  { purpose, times }: { purpose: MessagePurpose; times: readonly ProposedTime[] },
  today: Day,
): string | null {
  if (purpose !== 'meeting-proposal') return times.length > 0 ? 'times-without-proposal' : null
  if (times.length === 0) return 'proposal-without-times'
  if (times.some(({ on }) => on < today)) return 'proposed-time-passed'
  return times.some(({ from, to }) => from >= to) ? 'meeting-ends-before-start' : null
}
