import type { Day } from './day'
import { maskedCounts, shownCount } from './masking'
import { accept, refuse, type Decision } from './outcome'

/** A signal a rule would have raised: on which day, and at which workplace the employee was that day. */
export interface WouldBe {
  on: Day
  unitId: number
}

export interface Rehearsal {
  /** Signals in the whole period, of the tried rule and of those that were in force; null = too few to be shown. */
  signals: number | null
  before: number | null
  /** Signals per week, the oldest first; null where their sum may not be shown. */
  perWeek: number[] | null
  /** Workplaces with at least one signal, the most first; null = too few people to be shown. */
  units: { unitId: number; persons: number; signals: number | null }[]
  /** What counted as too few when it was made. */
  smallest: number
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
  const signals = shownCount(tried.length, smallest)
  return {
    ...{ signals, before: shownCount(before.length, smallest), perWeek: signals === null ? null : perWeek, smallest },
    units: units.map(({ count, ...unit }) => ({ ...unit, signals: count })),
  }
}

/** A year of whole weeks. */
export const rehearsedWeeks = 52

/** `outdated`: more is too few today than when it was counted, so it may not be shown as it is. */
export type RehearsalState = 'counting' | 'failed' | 'outdated' | 'done'

/** How a tried rule stands; one that was counted before a result told its smallest group is outdated. */
export function rehearsalState(
  { result, failedAt }: { result: Rehearsal | null; failedAt: number | null },
  smallest: number,
): RehearsalState {
  if (result === null) return failedAt === null ? 'counting' : 'failed'
  return result.smallest >= smallest ? 'done' : 'outdated'
}

/** So many times a rule is begun to be counted, before it has failed. */
export const mostAttempts = 3

/** Begins an attempt, or gives up: counts what was begun, so that one that takes the process with it is counted too. */
export const beginAttempt = (attempts: number): { attempts: number; begun: boolean } =>
  attempts < mostAttempts ? { attempts: attempts + 1, begun: true } : { attempts, begun: false }

/** Starts over with what failed or is outdated. */
export const startOver = (state: RehearsalState): Decision<Record<never, never>> =>
  state === 'failed' || state === 'outdated' ? accept({}) : refuse('rehearsal-not-failed')
