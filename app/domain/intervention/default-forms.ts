import { followThroughForm } from './follow-through-form'
import { mappingForm } from './mapping-form'
import { planForm } from './plan-form'
import type { StepForms } from './step-form'

/** The forms as we read the model, until the employer has its own; to be labelled as a reading. Source: domain.md §1.2. */
export const defaultForms: StepForms = { mapping: mappingForm, plan: planForm, 'follow-through': followThroughForm }
