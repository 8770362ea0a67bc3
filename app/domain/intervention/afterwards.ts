import { addDays, type Day } from '../day'
import { accept, refuse, type Decision } from '../outcome'
import type { EvaluationAnswer, Body, Moment, RecheckAnswer } from './event'
import { closureOf, type InterventionFacts } from './facts'
import { partOf, type By } from './party'

/** What waits after an intervention was closed: whose evaluation, and when the recheck is due. Null unless it is closed. */
export function waitsAfterwards(
  facts: InterventionFacts,
): { evaluation: ('owner' | 'chef')[]; recheckOn: Day | null } | null {
  const asks = closureOf(facts)?.asks
  if (!asks) return null
  const evaluation = asks.evaluation.filter((part) => !facts.evaluations.some((one) => one.as === part))
  return { evaluation, recheckOn: facts.recheck === null ? asks.recheckOn : null }
}

/** Evaluate a closed intervention, the owner and the chef once each. */
export function evaluateIntervention(
  facts: InterventionFacts,
  { answer, text }: { answer: EvaluationAnswer; text: string },
  by: By,
): Decision<Body<'evaluated'>> {
  const waiting = waitsAfterwards(facts)
  const part = partOf(facts, by)
  if (part !== 'owner' && part !== 'chef') return refuse('intervention-not-yours')
  if (waiting === null) return refuse('intervention-not-closed')
  return waiting.evaluation.includes(part)
    ? accept({ kind: 'evaluated', as: part, answer, text: text.trim() })
    : refuse('already-evaluated')
}

/** The recheck can be answered this many days before its day. */
const earlyDays = 30

/** Say, a year after closing, whether what was built still stands. */
export function recheckIntervention(
  facts: InterventionFacts,
  { answer, text }: { answer: RecheckAnswer; text: string },
  by: By,
  { today }: Moment,
): Decision<Body<'rechecked'>> {
  const waiting = waitsAfterwards(facts)
  const part = partOf(facts, by)
  if (part !== 'owner' && part !== 'chef') return refuse('intervention-not-yours')
  if (waiting === null) return refuse('intervention-not-closed')
  if (waiting.recheckOn === null) return refuse('already-rechecked')
  if (today < addDays(waiting.recheckOn, -earlyDays)) return refuse('recheck-too-early')
  return accept({ kind: 'rechecked', answer, text: text.trim() })
}
