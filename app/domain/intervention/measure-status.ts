import { accept, refuse, type Decision } from '../outcome'
import type { MeasureState } from './answer'
import type { Body } from './event'
import { latestPublication, stageOf, type InterventionFacts } from './facts'
import { mayAct, type By } from './party'
import { measuresOf } from './plan-measure'
import { isOver } from './stage'

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
