import type { Day } from './day'
import { accept, refuse, type Decision } from './outcome'
import { answerSignal, type SignalFacts } from './signal'

/** Why a case was opened: a signal, an absence, or because the employee asked. */
export const caseOrigins = ['signal', 'spell', 'wish'] as const
export type CaseOrigin = (typeof caseOrigins)[number]

export const closureReasons = ['back', 'other-work', 'left', 'not-needed', 'opened-wrongly'] as const
export type ClosureReason = (typeof closureReasons)[number]

/** How the employee works when the case is closed. */
export const caseOutcomes = ['as-before', 'adapted', 'part', 'not-working'] as const
export type CaseOutcome = (typeof caseOutcomes)[number]

export interface Closure {
  reason: ClosureReason
  outcome: CaseOutcome
  closedOn: Day
}

/** A case as its facts stand; `closure` is the one that still counts. */
export interface CaseFacts {
  openedOn: Day
  closure: Closure | null
}

export const isOpen = ({ closure }: CaseFacts): boolean => closure === null

/** What opening comes to: the case that is open already, or a new one. */
type Opening = { existing: string } | { origin: CaseOrigin; answeredOccasion: Day | null }

/**
 * Open a case. One is open per person: asking again shows it. Opened from a signal that waits, it answers the signal;
 * `answeredOccasion` is the latest occasion that answer knows of.
 */
export function openCase(
  open: { slug: string } | null,
  origin: CaseOrigin,
  signal: SignalFacts | null,
  today: Day,
): Decision<Opening> {
  if (open !== null) return accept({ existing: open.slug })
  const answer = signal && answerSignal(signal, { kind: 'case' }, today)
  const answeredOccasion = answer && 'accepted' in answer ? answer.accepted.latestOccasion : null
  return accept({ origin, answeredOccasion })
}

/** Close with a reason and how the employee works now. A case closed as opened wrongly is nothing to follow up. */
export function closeCase(
  facts: CaseFacts,
  { reason, outcome }: Pick<Closure, 'reason' | 'outcome'>,
  today: Day,
): Decision<Closure> {
  if (!isOpen(facts)) return refuse('case-closed')
  if (reason === 'back' && outcome === 'not-working') return refuse('closure-contradicts')
  return accept({ reason, outcome, closedOn: today })
}

/** Take a closed case up again, unless another has been opened since. */
export function reopenCase(
  facts: CaseFacts,
  other: { slug: string } | null,
  today: Day,
): Decision<{ reopenedOn: Day }> {
  if (isOpen(facts)) return refuse('case-open')
  if (other !== null) return refuse('other-case-open')
  return accept({ reopenedOn: today })
}
