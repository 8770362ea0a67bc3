import type { PersonSum } from './person-sums'
import type { Member } from './unit-result-question'
import type { Measure } from './verdict'

/** How many numbers a month of a member's series has. */
export const monthWidth = 4
const places = { total: { sick: 0, ordinary: 1, days: 1 }, short: { sick: 2, ordinary: 3, days: 365 } } as const

/** S and O of one measure in one month of a series, `back` months before its last: hours, or occasions and employed days / 365. Source: method.md §5. */
export function amountIn(series: Float64Array, measure: Measure, back: number): { sick: number; ordinary: number } {
  const { sick, ordinary, days } = places[measure]
  const at = series.length - (back + 1) * monthWidth
  return { sick: series[at + sick] ?? 0, ordinary: (series[at + ordinary] ?? 0) / days }
}

/** One row for each member, in the same order, over some months, each so many before the last. */
export function memberRows(members: readonly Member[], measure: Measure, months: readonly number[]): PersonSum[] {
  const { sick: sickAt, ordinary: ordinaryAt, days } = places[measure]
  return members.map(({ person, workplace, series }) => {
    let sick = 0
    let ordinary = 0
    for (const back of months) {
      const at = series.length - (back + 1) * monthWidth
      sick += series[at + sickAt] ?? 0
      ordinary += series[at + ordinaryAt] ?? 0
    }
    return { person, unit: workplace, sick, ordinary: ordinary / days }
  })
}
