import { scaleLinear } from 'd3-scale'
import type { Month } from '~/domain/statistics/month'
import type { RunData } from './run-data'
import type { RunLayout } from './run-layout'

export interface RunScales {
  /** From a month to 0–1 over the plot, its middle. */
  x: (month: Month) => number
  rate: (rate: number) => number
  difference: (difference: number) => number
  rateTicks: number[]
  differenceTicks: number[]
}

/** Room under the points for each bracket, and over them for each signal that has none. */
export const lane = 36
export const row = 17

export function runScales(data: RunData, layout: RunLayout, signals: { under: number; over: number }): RunScales {
  const { rates, differences } = layout
  const rate = scaleLinear()
    .domain([0, Math.max(0.01, ...told(data.rates), ...told(data.organisationRates)) * 1.05])
    .range([rates.base, rates.top])
    .nice(3)
  const all = [
    0,
    ...told(data.points.map((point) => point.difference)),
    data.limits?.lower ?? 0,
    data.limits?.upper ?? 0,
  ]
  const difference = scaleLinear()
    .domain([Math.min(...all), Math.max(...all, 0.01)])
    .range([differences.base - signals.under * lane - 12, differences.top + 24 + signals.over * row])
  return {
    x: (month) => (month - data.first + 0.5) / data.rates.length,
    ...{ rate, difference },
    rateTicks: rate.ticks(3),
    differenceTicks: difference.ticks(4),
  }
}

const told = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null)
