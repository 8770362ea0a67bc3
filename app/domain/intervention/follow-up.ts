import { addDays, addMonths, type Day } from '../day'
import { workdayFrom } from '../standing'
import { followUpMonths, type FollowUpMonth } from './answer'
import { startedOn, type FollowedUp, type InterventionFacts } from './facts'

/** A follow-up of the plan; `late` has passed without an answer, `due` may be answered, `ahead` is further off. */
export interface FollowUp {
  months: FollowUpMonth
  dueOn: Day
  answer: FollowedUp | null
  state: 'answered' | 'late' | 'due' | 'ahead'
}

/** A follow-up can be held this many days before its day. */
const earlyDays = 14

/**
 * The follow-ups, created by themselves once the measures are taken up: 1, 3, 6 and 12 months after publication, on the next
 * ordinary workday. Before that, those that a plan published on `supposed` would have. Empty without either.
 */
export function followUpsOf(facts: InterventionFacts, today: Day, supposed: Day | null = null): FollowUp[] {
  const from = startedOn(facts) ?? supposed
  if (from === null) return []
  return followUpMonths.map((months) => {
    const dueOn = workdayFrom(addMonths(from, months))
    const answer = facts.followUps.find((one) => one.months === months) ?? null
    const waiting = dueOn < today ? 'late' : addDays(dueOn, -earlyDays) <= today ? 'due' : 'ahead'
    return { months, dueOn, answer, state: answer === null ? waiting : 'answered' }
  })
}
