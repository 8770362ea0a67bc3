import type { Month } from './month'
import { signals } from './run-marks'

/** a: above the upper limit. b: 8 in a row above the centre. c: 2 of 3 beyond ⅔ of the way. d: 6 in a row, each above the last. */
export const runRules = ['a', 'b', 'c', 'd'] as const
export type RunRule = (typeof runRules)[number]

/** d: how far the unit's rate in a month lies above the organisation's. */
export interface RunPoint {
  month: Month
  difference: number
}

export interface MarkedPoint extends RunPoint {
  /** Signals that the point is part of; none before now. */
  rules: RunRule[]
}

export interface RunChart {
  centre: number
  lower: number
  upper: number
  /** Base and now, ascending. */
  points: MarkedPoint[]
}

/**
 * An XmR chart of monthly differences. Centre and limits (centre ± 2.66 × mean moving range) come from the points of the base,
 * at least two; signals are looked for on the high side among the points of now only, strictly. A month without ordinary time has
 * no point, and the points beside it count as consecutive. Both lists ascend. Source: Wheeler, Understanding Variation; method.md §6.
 */
export function runChart(base: readonly RunPoint[], now: readonly RunPoint[]): RunChart {
  const centre = mean(base.map(({ difference }) => difference))
  const ranges = base.slice(1).map(({ difference }, index) => Math.abs(difference - (base[index]?.difference ?? 0)))
  const reach = 2.66 * mean(ranges)
  const marks = signals(
    now.map(({ difference }) => difference),
    { centre, upper: centre + reach },
  )
  const points = [...base, ...now].map(({ month, difference }, place): MarkedPoint => {
    const index = place - base.length
    const rules = index >= 0 ? runRules.filter((rule) => marks[rule][index] === true) : none
    return { month, difference, rules: rules.length > 0 ? rules : none }
  })
  return { centre, lower: centre - reach, upper: centre + reach, points }
}

/** Of most points, which are many. */
const none: RunRule[] = []

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
