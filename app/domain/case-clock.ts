import type { Clock, LimitDates } from './clock'
import type { Day } from './day'
import type { PlanDuty } from './plan-duty'

/** A limit of the clock as a case shows it. */
export interface ClockStep extends LimitDates {
  status: ClockStatus
  /** When what it asks for was done. */
  done: { on: Day; by: string | null } | null
  /** The day it must be done by; null where the limit only tells. */
  dueOn: Day | null
}

/** `tells`: reached, and nothing to do about it. */
export type ClockStatus = 'done' | 'late' | 'soon' | 'ahead' | 'tells' | 'not-reached'

export interface LimitDoneFact {
  limit: string
  /** Day 1 of the counter it was done for. */
  from: Day
  on: Day
  by: string
}

/**
 * What each limit comes to in a case today: done, late since its last day, soon (five days), or ahead. The plan's limit is done
 * by a plan or a documented reason why none is needed, and asks for nothing while the absence is expected to be short.
 * Whoever is back is asked for nothing, and nobody for what fell before the limit was new.
 */
export function clockSteps(clock: Clock, done: readonly LimitDoneFact[], duty: PlanDuty, today: Day): ClockStep[] {
  return clock.limits.map((limit) => {
    const counter = clock[limit.counter]
    const fact = done.find((one) => one.limit === limit.name && one.from === counter?.from)
    const doneOn = fact?.on ?? doneByItself(limit, duty)
    const dueOn = counter?.running ? dueOf(limit, duty) : null
    return {
      ...limit,
      status: statusOf(limit, doneOn, dueOn, today),
      done: doneOn === null ? null : { on: doneOn, by: fact?.by ?? null },
      dueOn,
    }
  })
}

/** The first day is reported by what tells us of it; a plan is done by being adopted, or documented as not needed. */
function doneByItself({ name, from }: LimitDates, duty: PlanDuty): Day | null {
  if (name === 'first') return from
  return name === 'plan' && (duty.kind === 'adopted' || duty.kind === 'not-needed') ? duty.on : null
}

function dueOf(limit: LimitDates, duty: PlanDuty): Day | null {
  if (limit.name === 'plan') return duty.kind === 'due' || duty.kind === 'undecided' ? duty.dueOn : null
  const lastOn = limit.to ?? limit.from
  return limit.asks && lastOn !== null && lastOn >= (limit.since ?? lastOn) ? lastOn : null
}

function statusOf({ state }: LimitDates, doneOn: Day | null, dueOn: Day | null, today: Day): ClockStatus {
  if (doneOn !== null) return 'done'
  if (state === 'not-reached') return 'not-reached'
  if (dueOn === null) return state === 'reached' ? 'tells' : 'ahead'
  if (dueOn < today) return 'late'
  return dueOn - today <= soonDays ? 'soon' : 'ahead'
}

/** How many days ahead what is due is called soon. */
export const soonDays = 5
