import type { Measure } from './verdict'

/** How many numbers a month of a member's series has. */
export const monthWidth = 4

/** Where in a month S and O of a measure are, and how many of what is there make one of O. */
export const measurePlaces = {
  total: { sick: 0, ordinary: 1, days: 1 },
  short: { sick: 2, ordinary: 3, days: 365 },
} as const

/** S and O of one measure in one month of a series, `back` months before its last: hours, or occasions and employed days / 365. Source: method.md §5. */
export function amountIn(series: Float64Array, measure: Measure, back: number): { sick: number; ordinary: number } {
  const { sick, ordinary, days } = measurePlaces[measure]
  const at = series.length - (back + 1) * monthWidth
  return { sick: series[at + sick] ?? 0, ordinary: (series[at + ordinary] ?? 0) / days }
}
