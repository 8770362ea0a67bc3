import type { ContactKind } from './contact'
import { addDays, type Day } from './day'
import type { RuleParameters } from './rule'
import type { Answer } from './signal'

interface Reading {
  from: Day
  to: Day | null
}

/** Something that has happened around one employee, told in a sentence on her card. */
export type HistoryEvent = { on: Day } & (
  | { kind: 'raised'; slug: string; parameters: RuleParameters }
  | { kind: 'escalated' }
  | { kind: 'ended' }
  | { kind: 'answered'; by: string; answer: Answer }
  | { kind: 'snoozed'; by: string; until: Day; reason: string }
  | { kind: 'held'; by: string; contact: ContactKind }
  /** A booked talk got another day, or was called off. */
  | { kind: 'turned'; by: string; wasOn: Day; movedTo: Day | null }
  | { kind: 'entered'; by: string | null; now: Reading | null; before: Reading | null }
  | { kind: 'employed'; workplace: string; first: boolean }
)

export interface EmploymentPeriod extends Reading {
  workplace: string
}

/** When she came to each workplace; rows that follow on one another at the same place are one. Oldest first. */
export function arrivals(periods: readonly EmploymentPeriod[], today: Day): (HistoryEvent & { kind: 'employed' })[] {
  const begun = periods.filter(({ from }) => from <= today).sort((one, other) => one.from - other.from)
  return begun.flatMap((period, place) => {
    const goesOn = begun
      .slice(0, place)
      .some(({ workplace, to }) => workplace === period.workplace && (to === null || to >= addDays(period.from, -1)))
    return goesOn
      ? []
      : [{ kind: 'employed' as const, on: period.from, workplace: period.workplace, first: place === 0 }]
  })
}

/** The latest first; of what happened on one day, what came last. */
export const latestFirst = (events: readonly HistoryEvent[]): HistoryEvent[] =>
  [...events].reverse().sort((one, other) => other.on - one.on)
