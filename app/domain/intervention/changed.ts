import { latestPublication, type InterventionFacts } from './facts'
import { changesBetween, type FormChange } from './form-change'
import type { StepForms } from './step-form'

/** "Ändrat sedan publicering": how the plan differs from what the workplace reads; empty when it doesn't or nothing is published. */
export function changedSincePublication(facts: InterventionFacts, forms: StepForms): FormChange[] {
  const published = latestPublication(facts)
  return published === null ? [] : changesBetween(published.draft, facts.forms.plan.draft, forms.plan)
}
