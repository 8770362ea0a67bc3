import { leftOn } from '~/domain/intervention/facts'
import { steps, type Step } from '~/domain/intervention/stage'
import type { InterventionHead } from '~/reads/intervention-head.server'
import type { StepState } from '~/text/intervention-page'

export function stateOf(step: Step, { stage, facts }: InterventionHead): StepState {
  if (stage === 'closed') return 'done'
  if (stage === step) return 'ongoing'
  const at = stage === 'broken-off' ? (facts.transitions.at(-1)?.from ?? 'chosen') : stage
  const place = steps.findIndex((one) => one === at)
  if (steps.indexOf(step) < place) return 'done'
  return stage === 'broken-off' && at === step ? 'blocks' : 'later'
}

/** When a step was begun and left, the last time; a step that was skipped was neither. */
export function datesOf(step: Step, { facts, next }: InterventionHead) {
  const { transitions } = facts
  return {
    from: transitions.findLast(({ to }) => to === step)?.on ?? null,
    to: leftOn(facts, step),
    plannedFrom: next?.to === step ? next.on : null,
  }
}
