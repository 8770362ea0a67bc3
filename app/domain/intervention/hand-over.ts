import { accept, refuse, type Decision } from '../outcome'
import type { Body } from './event'
import { stageOf, type InterventionFacts } from './facts'
import { mayAct, type By } from './party'

/** The account somebody chose, null when there is none that can be it today. */
export type Chosen = { accountId: number } | null

/**
 * Hand over to an insatsägare that is assigned to the workplace today (`to`, else null), with a reason. When the owner no longer is one
 * (`ownerLeft`), any of those takes it over herself. Nobody owns what she approves, so a chef of the workplace can't.
 */
export function handOver(
  facts: InterventionFacts,
  { to, reason, ownerLeft }: { to: Chosen; reason: string; ownerLeft: boolean },
  by: By,
): Decision<Body<'handed-over'>> {
  const takesOver = ownerLeft && by.role === 'insatsagare' && to?.accountId === by.accountId
  if (!takesOver && !mayAct(facts, by, 'hand-over')) return refuse('intervention-not-yours')
  if (stageOf(facts) === 'broken-off') return refuse('intervention-over')
  if (to === null) return refuse('cannot-own')
  if (to.accountId === facts.owner) return refuse('already-owns')
  if (facts.chefs.includes(to.accountId)) return refuse('chef-cannot-own')
  if (reason.trim() === '') return refuse('reason-missing')
  return accept({ kind: 'handed-over', from: facts.owner, to: to.accountId, reason: reason.trim() })
}
