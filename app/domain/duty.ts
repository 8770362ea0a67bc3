import type { AbsenceSpell } from './absence'
import { clockSteps, type LimitDoneFact } from './case-clock'
import { clockOf } from './clock'
import type { ClockLimit } from './clock-limit'
import type { Contact } from './contact'
import { addDays, type Day } from './day'
import { callBy } from './next-date'
import { planDuty, type PlanFacts } from './plan-duty'
import { standingOf } from './standing'

/** Something that is a manager's to do for somebody who is off sick or has a case, and by when. */
export type Duty =
  | { kind: 'call'; on: Day }
  /** `decided`: whether it is clear that a plan is to be made. */
  | { kind: 'plan'; on: Day; decided: boolean }
  | { kind: 'limit'; on: Day; limit: ClockLimit['name']; fromDay: number }
  /** An agreed next step of the case. */
  | { kind: 'step'; on: Day; what: string }

export interface DutyFacts {
  spells: readonly AbsenceSpell[]
  contacts: readonly Pick<Contact, 'on' | 'heldOn'>[]
  /** The open case; without one nothing but the plan can be written down as done. */
  case: (PlanFacts & { done: readonly LimitDoneFact[]; steps: readonly { what: string; dueOn: Day }[] }) | null
}

/** How far ahead a manager is told, in days. */
export const tellsAhead = 14

/**
 * What is late or due within two weeks. Without a case a limit is told only while its days run, since nobody can say there that
 * it is done. Source: product.md §2.3, the limits of `clockLimitsOn`.
 */
export function dutiesOf(facts: DutyFacts, today: Day): Duty[] {
  const steps = facts.case?.steps ?? []
  const asked = [
    ...callBy(facts, standingOf(facts.spells, today)).map(({ on }): Duty => ({ kind: 'call', on })),
    ...limitDuties(facts, today),
    ...steps.map(({ what, dueOn }): Duty => ({ kind: 'step', on: dueOn, what })),
  ]
  return asked.filter(({ on }) => on <= addDays(today, tellsAhead))
}

function limitDuties({ spells, case: open }: DutyFacts, today: Day): Duty[] {
  const clock = clockOf(spells, today)
  const duty = planDuty(clock, open ?? { expectations: [], adopted: [], waived: [] }, today)
  return clockSteps(clock, open?.done ?? [], duty, today).flatMap(({ name, fromDay, from, dueOn, done }): Duty[] => {
    if (dueOn === null || done !== null) return []
    if (name === 'plan') return [{ kind: 'plan', on: dueOn, decided: duty.kind === 'due' }]
    const runs = name === 'sickPayEnds' && from !== null && from <= today && dueOn >= today
    return open !== null || runs ? [{ kind: 'limit', on: dueOn, limit: name, fromDay }] : []
  })
}
