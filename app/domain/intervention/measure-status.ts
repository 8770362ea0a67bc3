import { accept, refuse, type Decision } from '../outcome'
import type { DecisionAnswer, Body, MeasureState } from './event'
import { latestPublication, stageOf, type InterventionFacts } from './facts'
import { mayAct, type By } from './party'
import { escalationsOf, measuresOf } from './plan-measure'
import { isOver, stepOf } from './stage'

/** Say how it goes with a measure of the published plan: one that isn't done takes a why. */
export function setMeasure(
  facts: InterventionFacts,
  { measure, state, why, effect }: { measure: string; state: MeasureState; why: string | null; effect: string | null },
  by: By,
): Decision<Body<'measure-set'>> {
  if (!mayAct(facts, by, 'report')) return refuse('intervention-not-yours')
  if (isOver(stageOf(facts))) return refuse('intervention-over')
  if (stageOf(facts) !== 'follow-through') return refuse('step-not-open', { step: 'follow-through' })
  if (!measuresOf(latestPublication(facts)?.draft ?? {}).some(({ key }) => key === measure))
    return refuse('measure-unknown')
  if (state === 'not-done' && !why) return refuse('reason-missing')
  const before = facts.measures[measure]
  const reason = state === 'not-done' ? why : null
  return before?.state === state && before.why === reason && before.effect === effect
    ? refuse('measure-unchanged')
    : accept({ kind: 'measure-set', measure, state, why: reason, effect })
}

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
  if (stepOf(stageOf(facts)) === null || stageOf(facts) === 'mapping') return refuse('step-not-open', { step: 'plan' })
  if (!escalationsOf(facts.forms.plan.draft).some(({ key }) => key === escalation)) return refuse('escalation-unknown')
  if (decider.trim() === '') return refuse('decider-missing')
  if (answer !== 'yes' && !reason) return refuse('reason-missing')
  return accept({ kind: 'escalation-answered', escalation, answer, decider: decider.trim(), reason: reason || null })
}
