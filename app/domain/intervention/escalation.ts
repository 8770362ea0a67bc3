import { accept, refuse, type Decision } from '../outcome'
import type { DecisionAnswer } from './answer'
import type { Body } from './event'
import { stageOf, type InterventionFacts } from './facts'
import { mayAct, type By } from './party'
import { escalationsOf } from './plan-measure'
import { isOver, isWritable } from './stage'

interface EscalationReply {
  escalation: string
  answer: DecisionAnswer
  /** Who decided, by function: a head of operations is seldom a user. */
  decider: string
  reason: string | null
}

/** Write down what the level above has decided of what was escalated; no, and not yet, take a reason. It can be decided anew. */
export function answerEscalation(
  facts: InterventionFacts,
  { escalation, answer, decider, reason }: EscalationReply,
  by: By,
): Decision<Body<'escalation-answered'>> {
  if (!mayAct(facts, by, 'report')) return refuse('intervention-not-yours')
  if (isOver(stageOf(facts))) return refuse('intervention-over')
  if (!isWritable('plan', stageOf(facts))) return refuse('step-not-open', { step: 'plan' })
  if (!escalationsOf(facts.forms.plan.draft).some(({ key }) => key === escalation)) return refuse('escalation-unknown')
  if (decider.trim() === '') return refuse('decider-missing')
  if (answer !== 'yes' && !reason) return refuse('reason-missing')
  return accept({ kind: 'escalation-answered', escalation, answer, decider: decider.trim(), reason: reason || null })
}
