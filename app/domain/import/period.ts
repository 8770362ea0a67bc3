import type { Day } from '../day'

/** A stretch of whole calendar days; null = without end. */
export interface Period {
  from: Day
  to: Day | null
}

/** Do two periods share at least one day? */
export const overlap = (one: Period, other: Period): boolean =>
  (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to)

/** Does a day lie in the period? */
export const holds = (period: Period, day: Day): boolean =>
  period.from <= day && (period.to === null || period.to >= day)

/**
 * Is every day of the period in one of the others, which may meet but need not? An endless period counts as covered when
 * its first day is: somebody can be absent until further notice although the employment has a last day.
 */
export function covered(period: Period, others: readonly Period[]): boolean {
  let next: Day = period.from
  for (const other of [...others].sort((one, two) => one.from - two.from)) {
    if (!holds(other, next)) continue
    if (other.to === null || period.to === null || other.to >= period.to) return true
    next = (other.to + 1) as Day
  }
  return false
}
