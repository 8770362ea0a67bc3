import type { UnitType } from '../organisation'
import type { Month } from './month'
import type { Series } from './person-series'

/** All that results are made of. */
export interface ResultQuestion {
  /** The last whole month. */
  end: Month
  /** The month of the employer's first sick spell, null when there is none. */
  firstSickMonth: Month | null
  /** The smallest group that the employer shows. */
  smallest: number
  /** Every unit as it stands, in any order. */
  units: readonly ResultUnit[]
  /** One for each person and unit she has been placed on. */
  members: readonly Member[]
  /** What is only needed of a unit whole, gone through several times. Months that aren't there had nothing. */
  sums: Iterable<UnitMonthSums>
}

export interface ResultUnit {
  id: number
  code: string
  /** Id of the unit above, null at the top. */
  parent: number | null
  type: UnitType
  /** The kind of activity, null when nobody has said it. */
  activity: string | null
}

export interface Member {
  workplace: number
  person: number
  sex: 'K' | 'M'
  birthYear: number
  /** Ends with `end`, and has at least the 36 months before that she was there; see person-series. */
  series: Series
}

/** One unit in one month: sick hours by length class as known at the end, in part-time absence, and occasions that began. */
export interface UnitMonthSums {
  workplace: number
  month: Month
  short: number
  medium: number
  long: number
  graded: number
  occasions: number
}
