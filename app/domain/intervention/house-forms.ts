import { defaultForms } from './default-forms'
import type { Step } from './stage'
import type { StepForms } from './step-form'

/** The forms that are in force, and what the employer calls the steps and asks in words of its own. */
export interface HouseForms {
  forms: StepForms
  /** Null where the step keeps our name. */
  names: Readonly<Record<Step, string | null>>
  /** Own hints, by `group` or `group.field`. */
  hints: Readonly<Record<string, string>>
}

export const ourForms: HouseForms = {
  forms: defaultForms,
  names: { mapping: null, plan: null, 'follow-through': null },
  hints: {},
}

/** Whether anything in a step is the employer's own. */
export const isOurs = ({ forms, names }: HouseForms, step: Step): boolean =>
  forms[step].origin === 'ours' && names[step] === null
