import type { Month } from './month'

export const longestBase = 24
export const shortestBase = 12

/**
 * The months a unit is compared with: the latest 24 before `now` in which it has O > 0, none before the month of the employer's
 * first sick spell. null when there are fewer than 12. Ascending. Source: method.md §6.
 */
export function baseMonths(unitMonths: Iterable<Month>, now: readonly Month[], firstSickMonth: Month): Month[] | null {
  const begin = Math.min(...now)
  const before = [...unitMonths].filter((month) => month >= firstSickMonth && month < begin)
  const base = before.sort((one, other) => one - other).slice(-longestBase)
  return base.length < shortestBase ? null : base
}
