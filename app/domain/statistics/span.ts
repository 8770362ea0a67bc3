import { methodVersion } from './method-version'
import { monthIn, yearOf, type Month } from './month'
import type { Period } from './period'

/**
 * The months that are summed and kept: from January of the year of the employer's first sick spell, since an earlier rate says
 * nothing, to the last whole month. Without any spell it is the year of that month.
 */
export function keptSpan(firstSickMonth: Month | null, end: Month): Period {
  const first = firstSickMonth === null || firstSickMonth > end ? end : firstSickMonth
  return { from: monthIn(yearOf(first), 1), to: end }
}

/** Tells spans apart, and those of other methods. */
export const spanName = ({ from, to }: Period): string => `${from}–${to} v${methodVersion}`
