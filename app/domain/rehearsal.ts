import type { Day } from './day'
import { maskedCounts } from './masking'

/** A signal a rule would have raised: on which day, and at which workplace the employee was that day. */
export interface WouldBe {
  on: Day
  unitId: number
}

export interface Rehearsal {
  /** Signals in the whole period, of the tried rule and of those that were in force. */
  signals: number
  before: number
  /** Signals per week, the oldest first. */
  perWeek: number[]
  /** Workplaces with at least one signal, the most first; null = too few people to be shown. */
  units: { unitId: number; persons: number; signals: number | null }[]
}

/**
 * What a rule would have given in a period of whole weeks that ends on `to`. Only numbers of workplaces come out of it, and only
 * where the group is large enough; never anything about one employee. Source: product.md §2.2, method.md §4.
 */
export function rehearse(
  tried: readonly WouldBe[],
  before: readonly WouldBe[],
  { weeks, to, persons, smallest }: { weeks: number; to: Day; persons: ReadonlyMap<number, number>; smallest: number },
): Rehearsal {
  const perWeek = Array.from({ length: weeks }, () => 0)
  for (const { on } of tried) {
    const week = weeks - 1 - Math.floor((to - on) / 7)
    perWeek[week] = (perWeek[week] ?? 0) + 1
  }
  const units = maskedCounts(
    tried.map(({ unitId }) => unitId),
    persons,
    smallest,
  )
  return {
    ...{ signals: tried.length, before: before.length, perWeek },
    units: units.map(({ count, ...unit }) => ({ ...unit, signals: count })),
  }
}

/** A year of whole weeks. */
export const rehearsedWeeks = 52
