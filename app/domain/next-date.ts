import type { AbsenceSpell } from './absence'
import { clockOf } from './clock'
import type { ClockLimit } from './clock-limit'
import { addDays, type Day } from './day'
import { planDuty, type PlanFacts } from './plan-duty'
import { wantsAnswer, type SignalStatus } from './signal'
import { standingOf, workdayFrom, type Standing } from './standing'

/** What a manager or coordinator should do for somebody, and by when. */
export type NextDate =
  | { kind: 'signal'; on: Day; slug: string }
  /** A talk that is booked; a day that has passed means that it hasn't been written up. */
  | { kind: 'talk'; on: Day }
  | { kind: 'call'; on: Day }
  /** `decided`: whether it is clear that a plan is to be made. */
  | { kind: 'plan'; on: Day; decided: boolean }
  | { kind: 'limit'; on: Day; limit: ClockLimit }

export interface NextFacts {
  spells: readonly AbsenceSpell[]
  /** The limits of the clock that hold today. */
  limits: readonly ClockLimit[]
  /** Days of contacts held or booked. */
  contacts: readonly { on: Day; heldOn: Day | null }[]
  signals: readonly { slug: string; status: SignalStatus; dueOn: Day }[]
  /** What is known of the plan in the open case; null without one. */
  plan: PlanFacts | null
}

/** The earliest thing that waits, what is late before all; null when nothing does. */
export function nextDate(facts: NextFacts, today: Day): NextDate | null {
  const standing = standingOf(facts.spells, today)
  const waiting: NextDate[] = [
    ...facts.signals.filter(({ status }) => wantsAnswer(status)).map(({ slug, dueOn }): NextDate => ({ kind: 'signal', on: dueOn, slug })),
    ...facts.contacts.filter(({ heldOn }) => heldOn === null).map(({ on }): NextDate => ({ kind: 'talk', on })),
    ...callBy(facts, standing),
    ...(standing.kind === 'sick' ? byTheClock(facts, today) : []),
  ]
  return waiting.reduce<NextDate | null>((first, one) => (first === null || one.on < first.on ? one : first), null)
}

/** An early call, on day 3 or the next workday, while the absence is shorter than a week. Source: domain.md §3, common routine. */
export function callBy({ contacts }: Pick<NextFacts, 'contacts'>, standing: Standing): { kind: 'call'; on: Day }[] {
  if (standing.kind !== 'sick' || standing.dayNumber > 7) return []
  if (contacts.some(({ on, heldOn }) => (heldOn ?? on) >= standing.from)) return []
  return [{ kind: 'call', on: workdayFrom(addDays(standing.from, 2)) }]
}

function byTheClock({ spells, limits, plan }: NextFacts, today: Day): NextDate[] {
  const clock = clockOf(spells, today, limits)
  const duty = planDuty(clock, plan ?? { expectations: [], adopted: [], waived: [] }, today)
  return [
    ...('dueOn' in duty ? [{ kind: 'plan', on: duty.dueOn, decided: duty.kind === 'due' } as const] : []),
    ...clock.limits.flatMap(({ state, from, ...limit }): NextDate[] =>
      state === 'ahead' && from !== null && limit.name !== 'plan' ? [{ kind: 'limit', on: from, limit }] : [],
    ),
  ]
}

/** Order of a list where those who need something come first: by date, then those who are off sick, then the rest. */
export const byNeed = (one: Need, other: Need): number =>
  rank(one) - rank(other) || (one.next?.on ?? 0) - (other.next?.on ?? 0)

interface Need {
  now: Standing
  next: NextDate | null
}

const rank = ({ now, next }: Need): number => (next !== null ? 0 : now.kind === 'sick' ? 1 : 2)
