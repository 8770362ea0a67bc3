import type { AccessKind } from './access-event'
import { addDays, type Day } from './day'
import { accept, refuse, type Decision } from './outcome'

export const sampleKinds = ['handelser', 'konton'] as const
export type SampleKind = (typeof sampleKinds)[number]

/** What somebody wants a sample of. */
export interface SampleWish {
  kind: SampleKind
  size: number
  from: Day
  to: Day
  /** Kinds that are drawn more often; of events only. */
  weighted: readonly AccessKind[]
}

/** The longest period that is drawn from, in days. */
const longestPeriod = 366

/**
 * A sample is drawn from whole days that have passed, a year at most.
 *
 * @param population how many events, or accounts, there are to draw among.
 */
export function decideSample(wish: SampleWish, population: number, today: Day): Decision<SampleWish> {
  if (wish.to < wish.from) return refuse('dates-backwards')
  if (wish.to >= today) return refuse('sample-day-not-over')
  if (addDays(wish.from, longestPeriod) <= wish.to) return refuse('sample-too-long')
  if (population === 0) return refuse('sample-from-nothing')
  return accept(wish.kind === 'konton' ? { ...wish, weighted: [] } : wish)
}
