import type { Day } from './day'

/** An interval of whole calendar days off sick. `to` null = still absent. Source: method.md §1. */
export interface AbsenceSpell {
  from: Day
  to: Day | null
  /** Percent, 0 < extent ≤ 100. */
  extent: number
}
