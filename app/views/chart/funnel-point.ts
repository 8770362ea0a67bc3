import { isHigh, type FunnelFrame, type Level } from '~/domain/statistics/funnel'
import { isRising, type Rising } from '~/domain/statistics/rising'
import type { Measure } from '~/domain/statistics/verdict'
import type { Shape } from './shape'

/** A workplace in the funnel; those that aren't shown never come this far. */
export interface FunnelPoint {
  slug: string
  name: string
  /** Where its page is. */
  to: string
  persons: number
  rate: number
  /** Sick days above what is expected; null when that can't be told, or isn't what is measured. */
  excessDays: number | null
  level: Level
  rising: Rising
  /** "steg 2 pågår" */
  support?: string | null
}

export interface FunnelData {
  measure: Measure
  frame: FunnelFrame
  /** Ordinary time of a person, for the limits. */
  ordinaryEach: number
  points: readonly FunnelPoint[]
  /** "Regionen" */
  organisation: string
}

export function shapeOf({ level, rising }: Pick<FunnelPoint, 'level' | 'rising'>): Shape {
  if (!isHigh(level)) return 'ring'
  return isRising(rising) ? 'triangle' : 'dot'
}

/** Those outside the range, the most above what is expected first. */
export const outside = (points: readonly FunnelPoint[]): FunnelPoint[] =>
  points
    .filter(({ level }) => isHigh(level))
    .sort(
      (one, other) =>
        (other.excessDays ?? 0) - (one.excessDays ?? 0) ||
        other.rate - one.rate ||
        one.name.localeCompare(other.name, 'sv'),
    )

/** With more workplaces than that the ordinary ones are drawn as one path, and found in the list. */
export const mostLinks = 400
/** And of those outside the range so many are links of their own, on a wide page and on a phone. */
export const mostOutside = { wide: 120, phone: 24 }
