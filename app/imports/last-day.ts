import { isoDay, type Day } from '~/domain/day'
import type { Cells } from './cells'

/** The last day of a row; null when it is open: empty, `TV` (tills vidare), or the year 9999 that many systems write instead. */
export function lastDay(cells: Cells, from: Day | null): Day | null {
  const value = cells.raw('tom')
  if (/^(tv|9999-?12-?31)$/i.test(value)) return null
  const to = cells.optionalDay('tom')
  if (to !== null && from !== null && to < from) cells.fail('tom', 'end-before-start', { from: isoDay(from) })
  return to
}
