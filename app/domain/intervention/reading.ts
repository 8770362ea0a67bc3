import { accept, refuse, type Decision } from '../outcome'
import type { Body } from './event'
import { latestPublication, type InterventionFacts } from './facts'
import { partOf, type By } from './party'

/** Say that one has read the plan as published. */
export function markRead(facts: InterventionFacts, number: number, by: By): Decision<Body<'marked-read'>> {
  if (partOf(facts, by) === null) return refuse('intervention-not-yours')
  if (latestPublication(facts)?.number !== number) return refuse('plan-not-latest')
  const hasRead = facts.readings.some((one) => one.number === number && one.accountId === by.accountId)
  return hasRead ? refuse('already-read') : accept({ kind: 'marked-read', number })
}
