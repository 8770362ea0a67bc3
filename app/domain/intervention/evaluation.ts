import { accept, refuse, type Decision } from '../outcome'
import { waitsAfterwards } from './afterwards'
import type { EvaluationAnswer } from './answer'
import type { Body } from './event'
import type { InterventionFacts } from './facts'
import { partOf, type By } from './party'

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
