import type { Month } from './month'

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
  const points = [
    ...base.map((point) => ({ ...point, rules: [] })),
    ...now.map((point, index) => ({ ...point, rules: runRules.filter((rule) => marks[rule].has(index)) })),
  ]
  return { centre, lower: centre - reach, upper: centre + reach, points }
}

/** Which points each signal consists of. Of a 2 of 3 it is the ones beyond. */
function signals(values: readonly number[], { centre, upper }: { centre: number; upper: number }) {
  const indexes = [...values.keys()]
  const beyond = (limit: number) => (index: number) => isAbove(values[index], limit)
  const rises = (index: number, place: number) => place === 0 || isAbove(values[index], values[index - 1])
  const near = beyond(centre + (upper - centre) * (2 / 3))
  return {
    a: new Set(indexes.filter(beyond(upper))),
    b: new Set(
      runs(indexes, 8)
        .filter((run) => run.every(beyond(centre)))
        .flat(),
    ),
    c: new Set(
      runs(indexes, 3)
        .map((run) => run.filter(near))
        .filter((run) => run.length >= 2)
        .flat(),
    ),
    d: new Set(
      runs(indexes, 6)
        .filter((run) => run.every(rises))
        .flat(),
    ),
  } satisfies Record<RunRule, Set<number>>
}

const runs = (indexes: readonly number[], length: number): number[][] =>
  indexes.slice(length - 1).map((_, start) => indexes.slice(start, start + length))

/** Strictly, but not by the rounding of differences of rates alone. */
const isAbove = (value = NaN, limit = NaN): boolean => value - limit > 1e-12

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
