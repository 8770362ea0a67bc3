import type { Day } from '../day'
import { closureOf, type InterventionFacts } from './facts'

/** What waits after an intervention was closed: whose evaluation, and when the recheck is due. Null unless it is closed. */
export function waitsAfterwards(
  facts: InterventionFacts,
): { evaluation: ('owner' | 'chef')[]; recheckOn: Day | null } | null {
  const asks = closureOf(facts)?.asks
  if (!asks) return null
  const evaluation = asks.evaluation.filter((part) => !facts.evaluations.some((one) => one.as === part))
  return { evaluation, recheckOn: facts.recheck === null ? asks.recheckOn : null }
}
