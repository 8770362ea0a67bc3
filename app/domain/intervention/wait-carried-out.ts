import { followUpsOf } from './follow-up'
import { measuresOf } from './plan-measure'
import { addDays, earlier, type Day } from '../day'
import { changedSincePublication } from './changed'
import type { InterventionEvent } from './event'
import { latestPublication, type InterventionFacts } from './facts'
import type { StepForms } from './step-form'
import { daysToRead, wait, type Wait } from './wait'

/** Follow-ups, measures whose last day has come, and changes that the workplace hasn't read. */
export function whileCarriedOut(
  facts: InterventionFacts,
  forms: StepForms,
  events: readonly InterventionEvent[],
  today: Day,
): Wait[] {
  const step = 'follow-through'
  const isAnswered = (key: string) => ['done', 'not-done'].includes(facts.measures[key]?.state ?? 'planned')
  const savedOn = events.findLast((one) => one.kind === 'saved' && one.step === 'plan')?.on ?? today
  const publishBy = earlier(addDays(savedOn, daysToRead), facts.nextOn ?? today)
  return [
    ...followUpsOf(facts, today)
      .filter(({ answer }) => answer === null)
      .map(({ months, dueOn }) =>
        wait('owner', 'follow-up', dueOn, addDays(dueOn, -14), { step, row: String(months) }),
      ),
    ...measuresOf(latestPublication(facts)?.draft ?? {}).flatMap(({ key, due }) =>
      due === null || isAnswered(key) ? [] : [wait('chef', 'measure', due, due, { step, row: key })],
    ),
    ...(changedSincePublication(facts, forms).length > 0
      ? [wait('owner', 'publish', publishBy, savedOn, { step: 'plan' })]
      : []),
  ]
}
