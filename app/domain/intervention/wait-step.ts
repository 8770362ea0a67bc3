import { addDays, type Day } from '../day'
import { changedSincePublication } from './changed'
import { hindersIn } from './content-check'
import { enteredAt, latestPublication, type InterventionFacts } from './facts'
import type { Step } from './stage'
import type { StepForms } from './step-form'
import { wait, type Wait } from './wait'

/** In what is written first, then published, approved and moved on. A follow-up that is late waits by itself. */
export function nextIn(
  facts: InterventionFacts,
  forms: StepForms,
  { step, on, today }: { step: Step; on: Day; today: Day },
): Wait {
  const hinders = hindersIn(facts, forms, step, today).filter(({ code }) => code !== 'follow-up-unanswered')
  const since = facts.transitions.at(-1)?.on ?? facts.chosen.on
  const lastMonth = addDays(on, -daysBeforeClosing)
  if (hinders.length > 0) return wait('owner', 'write', on, step === 'follow-through' ? lastMonth : since, { step })
  if (step === 'plan' && isUnpublished(facts, forms)) return wait('owner', 'publish', on, since, { step })
  return isApproved(facts, step)
    ? wait('owner', 'move', on, since, { step })
    : wait('chef', 'approve', on, since, { step })
}

const daysBeforeClosing = 30

const isUnpublished = (facts: InterventionFacts, forms: StepForms): boolean =>
  latestPublication(facts) === null || changedSincePublication(facts, forms).length > 0

const isApproved = (facts: InterventionFacts, step: Step): boolean =>
  facts.approvals.some(
    (one) => one.step === step && one.place > enteredAt(facts) && one.revision === facts.forms[step].revision,
  )
