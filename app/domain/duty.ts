import type { AbsenceSpell } from './absence'
import { clockSteps, soonDays, type ClockStep, type LimitDoneFact } from './case-clock'
import { clockOf, type Clock } from './clock'
import { isStatutory, limitActors, type ClockLimit, type LimitActor } from './clock-limit'
import type { Contact } from './contact'
import { addDays, type Day } from './day'
import { callBy } from './next-date'
import { planDuty, type PlanFacts } from './plan-duty'
import { standingOf } from './standing'

/** Something that is a manager's, or a Reko-AG's, to do for somebody who is off sick or has a case, and by when. */
export type Duty =
  | { kind: 'call'; on: Day }
  /** `decided`: whether it is clear that a plan is to be made. */
  | { kind: 'plan'; on: Day; decided: boolean }
  | ({ kind: 'limit'; on: Day; limit: ClockLimit['name'] } & Pick<ClockLimit, 'fromDay' | 'title' | 'meaning'>)
  /** An agreed next step of the case. */
  | { kind: 'step'; on: Day; what: string }

export interface DutyFacts {
  spells: readonly AbsenceSpell[]
  /** The limits of the clock that hold today. */
  limits: readonly ClockLimit[]
  contacts: readonly Pick<Contact, 'on' | 'heldOn'>[]
  /** The open case; without one nothing but the plan can be written down as done. */
  case: (PlanFacts & { done: readonly LimitDoneFact[]; steps: readonly { what: string; dueOn: Day }[] }) | null
}

/** How far ahead a manager is told, in days. */
export const tellsAhead = 14

/**
 * What is late or due within so many days, two weeks when none are said, for a manager, or for a Reko-AG what the limits ask of her. Without a case a limit is told
 * only while its days run, one of the employer's own from five days before, since nobody can say there that it is done.
 * Source: product.md §2.3.
 */
export function dutiesOf(facts: DutyFacts, today: Day, who: LimitActor = 'chef', ahead = tellsAhead): Duty[] {
  const limits = limitDuties(facts, clockOf(facts.spells, today, facts.limits), today, [who])
  const asked = who === 'chef' ? [...managersOwn(facts, today), ...limits] : limits
  return asked.filter(({ on }) => on <= addDays(today, ahead))
}

/** What is first to be done in an open case, late or however far ahead, whoever is to do it; null when nothing is. */
export const firstDuty = (facts: DutyFacts, clock: Clock, today: Day): Duty | null =>
  [...stepDuties(facts), ...limitDuties(facts, clock, today, limitActors)].sort((one, other) => one.on - other.on)[0] ??
  null

const managersOwn = (facts: DutyFacts, today: Day): Duty[] => [
  ...callBy(facts, standingOf(facts.spells, today)).map(({ on }): Duty => ({ kind: 'call', on })),
  ...stepDuties(facts),
]

const stepDuties = (facts: DutyFacts): Duty[] =>
  (facts.case?.steps ?? []).map(({ what, dueOn }): Duty => ({ kind: 'step', on: dueOn, what }))

function limitDuties({ case: open }: DutyFacts, clock: Clock, today: Day, actors: readonly LimitActor[]): Duty[] {
  const duty = planDuty(clock, open ?? { expectations: [], adopted: [], waived: [] }, today)
  return clockSteps(clock, open?.done ?? [], duty, today).flatMap((step): Duty[] => {
    const { name, who, dueOn, done, fromDay, title, meaning } = step
    if (dueOn === null || done !== null || !actors.includes(who)) return []
    if (name === 'plan') return [{ kind: 'plan', on: dueOn, decided: duty.kind === 'due' }]
    return open !== null || isTime(step, dueOn, today)
      ? [{ kind: 'limit', on: dueOn, limit: name, fromDay, title, meaning }]
      : []
  })
}

function isTime({ name, from }: ClockStep, dueOn: Day, today: Day): boolean {
  if (from === null || dueOn < today) return false
  return isStatutory(name) ? name === 'sickPayEnds' && from <= today : from <= addDays(today, soonDays)
}
