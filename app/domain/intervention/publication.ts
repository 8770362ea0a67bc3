import { accept, refuse, type Decision } from '../outcome'
import { changedSincePublication } from './changed'
import type { Body, Moment } from './event'
import { latestPublication, stageOf, type InterventionFacts } from './facts'
import { mayAct, type By } from './party'
import { hindersIn } from './content-check'
import { isOver, isWritable } from './stage'
import type { StepForms } from './step-form'

/** Publish the plan to the workplace as the next version: nothing may hinder in it, and something must have changed since the last. */
export function publishPlan(
  facts: InterventionFacts,
  revision: number,
  forms: StepForms,
  by: By,
  { today }: Moment,
): Decision<Body<'published'>> {
  const latest = latestPublication(facts)
  if (!mayAct(facts, by, 'publish')) return refuse('intervention-not-yours')
  if (isOver(stageOf(facts))) return refuse('intervention-over')
  if (!isWritable('plan', stageOf(facts))) return refuse('step-not-open', { step: 'plan' })
  if (revision !== facts.forms.plan.revision) return refuse('step-changed')
  const count = hindersIn(facts, forms, 'plan', today).length
  if (count > 0) return refuse('step-incomplete', { step: 'plan', count })
  if (latest && changedSincePublication(facts, forms).length === 0) return refuse('plan-unchanged')
  return accept({ kind: 'published', number: (latest?.number ?? 0) + 1, revision, draft: facts.forms.plan.draft })
}
