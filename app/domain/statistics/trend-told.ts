import { longestBase } from './base-months'
import { lengthClasses, type LengthClass } from './length-class'
import { amountIn } from './member-rows'
import { addMonthsTo, type Month } from './month'
import { smallestGroup } from './suppression'
import type { UnitMonths } from './unit-months'
import type { Status, Trend } from './unit-result'
import { rateOf } from './unit-sum'

/** Now, and the longest base. */
export const trendLength = 12 + longestBase

/** Sick hours by class of every month that is told, oldest first, class after class in each. */
export type ClassMonths = Float64Array

export const classWidth = lengthClasses.length

interface TrendQuestion {
  end: Month
  smallest: number
  months: UnitMonths
  sums: ClassMonths
  /** How the unit is told over the 12 months. */
  status: Status
  /** Whether its short rate is: if not, no month may tell of short absence, nor of what is left beside it. */
  shortShown: boolean
}

/** The months of one unit as they may be told. Source: method.md §4. */
export function trendTold({ end, smallest, months, sums, status, shortShown }: TrendQuestion): Trend {
  const first = addMonthsTo(end, 1 - trendLength)
  const back = (place: number) => trendLength - 1 - place
  const statuses = Array.from(months.persons.subarray(-trendLength), (persons) => statusOf(persons, status, smallest))
  const each = (may: boolean, value: (place: number) => number | null) =>
    statuses.map((told, place) => (may && told === 'value' ? value(place) : null))
  const ordinary = (place: number) => amountIn(months.series, 'total', back(place)).ordinary
  const part = (name: LengthClass) =>
    each(shortShown, (place) => (sums[place * classWidth + lengthClasses.indexOf(name)] ?? 0) / ordinary(place))
  return {
    ...{ first, status: statuses },
    rate: each(true, (place) => rateOf(amountIn(months.series, 'total', back(place)))),
    ...{ short: part('short'), medium: part('medium'), long: part('long') },
    occasions: each(shortShown, (place) => rateOf(amountIn(months.series, 'short', back(place)))),
  }
}

/** Nothing is told of what isn't a workplace, month by month. */
export const noTrend = (end: Month): Trend => ({
  ...{ first: addMonthsTo(end, 1), status: [], rate: [] },
  ...{ short: [], medium: [], long: [], occasions: [] },
})

function statusOf(persons: number, whole: Status, smallest: number): Status {
  if (whole === 'masked') return 'masked'
  if (persons === 0) return 'insufficient'
  return whole === 'value' && persons >= smallestGroup(smallest) ? 'value' : 'masked'
}
