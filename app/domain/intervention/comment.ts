import { accept, refuse, type Decision } from '../outcome'
import type { Body } from './event'
import { stageOf, type InterventionFacts } from './facts'
import { mayAct, type By } from './party'
import { isOver, type Step } from './stage'

/** Say something about a step; everybody who takes part reads it. */
export function commentStep(
  facts: InterventionFacts,
  { step, text }: { step: Step; text: string },
  by: By,
): Decision<Body<'commented'>> {
  if (!mayAct(facts, by, 'comment')) return refuse('intervention-not-yours')
  if (isOver(stageOf(facts))) return refuse('intervention-over')
  return text.trim() === '' ? refuse('comment-empty') : accept({ kind: 'commented', step, text: text.trim() })
}
