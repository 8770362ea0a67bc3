import type { Day } from '../day'
import type { InterventionFacts } from './facts'
import type { Finding } from './finding'
import { leftToFollowUp } from './follow-through-check'
import { lackingIn } from './form-check'
import { oddInMapping } from './mapping-check'
import { oddInPlan } from './plan-check'
import type { Step } from './stage'
import type { StepForms } from './step-form'

/** What hinders in what is written in one step: it must be right before it is published or approved. */
export const hindersIn = (facts: InterventionFacts, forms: StepForms, step: Step, today: Day): Finding[] =>
  contentFindings(facts, forms, step, today).filter(({ weight }) => weight === 'blocks')

/** All that is missing or odd in it, in the order of the form, then what doesn't hold together. */
export function contentFindings(facts: InterventionFacts, forms: StepForms, step: Step, today: Day): Finding[] {
  const odd = { mapping: oddInMapping, plan: oddInPlan, 'follow-through': () => leftToFollowUp(facts, today) }[step]
  return [...lackingIn(forms[step], facts.forms), ...odd(facts)]
}
