import { scaleLinear, scaleLog } from 'd3-scale'
import { limitsAt } from '~/domain/statistics/funnel-limits'
import type { FunnelFrame } from '~/domain/statistics/funnel'
import type { FunnelLayout } from './funnel-layout'
import { units } from './layout'

export interface FunnelSubject {
  frame: FunnelFrame
  /** Ordinary time of a person, for the limits. */
  ordinaryEach: number
  points: readonly { persons: number; rate: number }[]
}

export interface FunnelScales {
  /** From number of persons to 0–1 over the plot, from rate to px. */
  x: (persons: number) => number
  y: (rate: number) => number
  xTicks: number[]
  yTicks: number[]
  /** Fewest and most persons. */
  from: number
  to: number
}

const smallest = 11
/** Where the larger workplaces would press the many small ones together. */
const widestLinear = 150

/** Scales that hold every point and the band; the outer limits may reach over the top. */
export function funnelScales(subject: FunnelSubject, layout: FunnelLayout): FunnelScales {
  const sizes = subject.points.map(({ persons }) => persons)
  const from = sizes.reduce((least, size) => Math.min(least, size), smallest)
  const to = Math.max(sizes.reduce((most, size) => Math.max(most, size), 0) * layout.beyond, from * 2)
  const band = expected(subject, from).chance.p95.upper
  const highest = subject.points.reduce((most, { rate }) => Math.max(most, rate), band)
  const x = (to > widestLinear ? scaleLog() : scaleLinear()).domain([from, to]).range([0, 1])
  const y = scaleLinear()
    .domain([0, highest * 1.14])
    .range([layout.base, layout.top])
  const room = layout.span * layout.width
  return { x, y, from, to, yTicks: y.ticks(4).filter((tick) => tick > 0), xTicks: sizeTicks(from, to, x, room / 100) }
}

/** Between which rates a workplace of so many is expected. */
export const expected = ({ frame, ordinaryEach }: FunnelSubject, persons: number) =>
  limitsAt(frame, { persons, ordinary: persons * ordinaryEach })

/** Room for what the axis counts, at its end. */
const axisName = 100

/** The fewest, and round numbers with room between them. */
function sizeTicks(from: number, to: number, x: (persons: number) => number, room: number): number[] {
  const ticks = [from]
  for (const tick of to > widestLinear ? [20, 50, 100, 200, 500, 1000, 2000, 5000] : [20, 40, 60, 80, 100, 120, 140]) {
    const far = (x(tick) - x(ticks.at(-1) ?? from)) * room > 44
    const free = (1 - x(tick)) * room > axisName
    if (tick > from && far && free) ticks.push(tick)
  }
  return ticks
}

export const toUnits = (share: number): number => Math.round(share * units * 10) / 10
