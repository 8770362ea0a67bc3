import { addMonths, type Day } from '../day'
import { workdayFrom } from '../standing'
import { latestPublication, startedOn, type InterventionFacts } from './facts'

/** Why a day won't do for a planned transition; null when it will. */
export function dateFault(nextOn: Day | null, today: Day): string | null {
  if (nextOn === null) return 'next-missing'
  if (nextOn < today) return 'next-past'
  return nextOn > addMonths(today, farthestMonths) ? 'next-too-far' : null
}

const farthestMonths = 24

/** How long we expect a stage to take, in months; ours. The last step goes on to its last follow-up. */
const usualMonths = { chosen: 1, mapping: 2, plan: 1, 'follow-through': 12 } as const

/** A day to suggest for the transition after a stage that is entered today, an ordinary workday. */
export function suggestedNext(stage: keyof typeof usualMonths, facts: InterventionFacts | null, today: Day): Day {
  const start = stage === 'follow-through' && facts ? (startedOn(facts) ?? latestPublication(facts)?.on) : null
  const from = start ?? today
  return workdayFrom(Math.max(addMonths(from, usualMonths[stage]), today) as Day)
}
