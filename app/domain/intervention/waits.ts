import type { Day } from '../day'
import type { InterventionEvent } from './event'
import { stageOf, type InterventionFacts } from './facts'
import { stepOf } from './stage'
import type { StepForms } from './step-form'
import { wait, type Wait } from './wait'
import { afterClosing } from './wait-after'
import { contributions, readings } from './wait-guest'
import { whileCarriedOut } from './wait-carried-out'
import { nextIn } from './wait-step'

/** Everything that waits for somebody; what is only due later says from when. `events` are those that `facts` come from. */
export function waitsOf(
  { events, facts }: { events: readonly InterventionEvent[]; facts: InterventionFacts },
  forms: StepForms,
  today: Day,
): Wait[] {
  const stage = stageOf(facts)
  if (stage === 'broken-off') return []
  if (stage === 'closed') return afterClosing(facts)
  const step = stepOf(stage)
  const on = facts.nextOn ?? today
  if (step === null) return [wait('owner', 'start', on, facts.chosen.on)]
  return [
    nextIn(facts, forms, { step, on, today }),
    ...(step === 'follow-through' ? whileCarriedOut(facts, forms, events, today) : []),
    ...(step === 'mapping' ? contributions(facts, events, on) : readings(facts, step)),
  ]
}
