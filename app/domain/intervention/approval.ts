import { accept, refuse, type Decision } from '../outcome'
import { changedSincePublication } from './changed'
import type { Body, Moment } from './event'
import { enteredAt, latestPublication, stageOf, type InterventionFacts } from './facts'
import { mayAct, type By } from './party'
import { hindersIn } from './content-check'
import { isOver, type Step } from './stage'
import type { StepForms } from './step-form'

/**
 * Approve the step that is under way, as chef, at the revision that was read. Nothing may hinder in what is written, and a plan is
 * approved as published: what the chef approves is what the workplace reads.
 */
export function approveStep(
  facts: InterventionFacts,
  { step, revision }: { step: Step; revision: number },
  forms: StepForms,
  by: By,
  { today }: Moment,
): Decision<Body<'approved'>> {
  if (!mayAct(facts, by, 'approve')) return refuse('only-chef-approves')
  if (isOver(stageOf(facts))) return refuse('intervention-over')
  if (step !== stageOf(facts)) return refuse('step-not-open', { step })
  if (revision !== facts.forms[step].revision) return refuse('step-changed')
  const count = hindersIn(facts, forms, step, today).length
  if (count > 0) return refuse('step-incomplete', { step, count })
  if (step === 'plan' && !isPublishedAsWritten(facts, forms)) return refuse('plan-not-published')
  return hasApproved(facts, step, revision) ? refuse('already-approved') : accept({ kind: 'approved', step, revision })
}

const isPublishedAsWritten = (facts: InterventionFacts, forms: StepForms): boolean =>
  latestPublication(facts) !== null && changedSincePublication(facts, forms).length === 0

const hasApproved = (facts: InterventionFacts, step: Step, revision: number): boolean =>
  facts.approvals.some((one) => one.step === step && one.revision === revision && one.place > enteredAt(facts))
