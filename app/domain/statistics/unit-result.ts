import type { UnitType } from '../organisation'
import type { FunnelFrame, Level } from './funnel'
import type { Month } from './month'
import type { Rising } from './rising'
import type { RunRule } from './run-chart'
import type { Shown } from './shown'
import type { AgeGroup } from './suppression-nyckeltal'
import type { Verdict } from './verdict'

export type Status = Shown<unknown>['kind']

/**
 * What may be told of a unit, over the rolling 12 months and month by month. Whatever may not be told is null, so that a stored result
 * gives nothing away. Rates are 0–1. Verdicts and months are for workplaces; a förvaltning or an område has none.
 */
export interface UnitResult extends Told {
  unit: number
  /** The unit above when it was counted, null at the top: see `mayFollow`. */
  parent: number | null
  type: UnitType
  /** Sick days beyond what the organisation's rate would give; below 0 when fewer. */
  excessDays: number | null
  total: MeasureResult
  short: MeasureResult
  verdict: Verdict
  trend: Trend
}

/** What is told of a unit and of the organisation alike. */
export interface Told {
  status: Status
  /** With ordinary hours in the 12 months. */
  persons: number | null
  rate: number | null
  /** The 12 months before, and the difference to them; both null when either may not be told. */
  previous: number | null
  change: number | null
  /** Occasions of any length that began. */
  occasionsPer100: number | null
  /** Hours in part-time absence, of all sick hours; its group are those who were sick. */
  gradedShare: number | null
  /** Hours in occasions of 60 days or more, of all sick hours; its group are those who were sick. */
  longShare: number | null
  /** Rates of women and men; told both or neither. */
  women: number | null
  men: number | null
  /** Rates by age on 31 December of the year in which the 12 months end; all told or none. What was counted before has none. */
  ages?: Readonly<Record<AgeGroup, number>> | null
}

/** One measure: sick hours, or occasions of at most 14 days, which are told per employed year. */
export interface MeasureResult {
  rate: number | null
  /** Hours, or occasions, beyond what the organisation's rate would give; below 0 when fewer. */
  excess: number | null
  z: number | null
  zAdjusted: number | null
  /** Against the organisation. */
  level: Level
  /** Against the workplaces of the same kind of activity; null where that can't be told. */
  levelInActivity: Level | null
  rising: Rising
  chart: ResultChart | null
}

/** How the monthly differences to the organisation (`differencesOf`) lie; a month that is hidden takes with it what it could be told from. */
export interface ResultChart {
  /** Months before now that the usual level and its limits are worked out from. */
  base: Month[]
  /** null when a month of the base is hidden. */
  limits: { centre: number; lower: number; upper: number } | null
  /** Months that are part of a signal; none when any month is hidden. */
  marks: { month: Month; rules: RunRule[] }[]
}

/** Months in a row, the oldest first; one list for each series, and null where the month isn't told. */
export interface Trend {
  first: Month
  status: Status[]
  rate: (number | null)[]
  /** The parts of the rate in occasions of 1–14, 15–59 and 60 days or more. */
  short: (number | null)[]
  medium: (number | null)[]
  long: (number | null)[]
  /** Short occasions that begin, per employed year. */
  occasions: (number | null)[]
}

/** What may be told of the whole employer, and what the funnels are drawn from. */
export interface OrganisationResult extends Told {
  /** The last of the 12 months. */
  end: Month
  /** The month of the employer's first sick spell: nothing is known of absence before. null when there is none. */
  firstSickMonth: Month | null
  /** The smallest group that is shown. */
  smallest: number
  trend: Trend
  total: OrganisationMeasure
  short: OrganisationMeasure
}

export interface OrganisationMeasure {
  rate: number | null
  /** null when chance can't be told, or the organisation itself may not be. */
  frame: FunnelFrame | null
  /** Ordinary time of a person, for the curves of the funnel (`limitsAt`). */
  ordinaryEach: number | null
}
