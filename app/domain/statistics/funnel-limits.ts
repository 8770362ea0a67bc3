import { standardErrorOf, type FunnelFrame } from './funnel'
import type { GroupAmount } from './unit-sum'

/** Normal quantiles of two-sided 95 and 99.8 %, as funnels are usually drawn. Source: Spiegelhalter, Stat Med 2005. */
const reach = { p95: 1.96, p998: 3.09 }

interface Limits {
  lower: number
  upper: number
}

export interface FunnelLimits {
  /** The band: chance alone. */
  chance: { p95: Limits; p998: Limits }
  /** Dashed: chance and the usual spread between workplaces together. */
  usual: { p95: Limits; p998: Limits }
}

/**
 * Between which rates a unit of so many persons and so much ordinary time (> 0) is expected. A rate is never below 0. For a curve,
 * give the mean number of persons per ordinary time. Source: method.md §5.
 */
export function limitsAt(frame: FunnelFrame, size: Omit<GroupAmount, 'sick'>): FunnelLimits {
  const chance = standardErrorOf(frame.deviation, size)
  const usual = Math.sqrt(chance ** 2 + frame.unitSpread)
  const around = (standardError: number, quantile: number): Limits => ({
    lower: Math.max(0, frame.rate - quantile * standardError),
    upper: frame.rate + quantile * standardError,
  })
  return {
    chance: { p95: around(chance, reach.p95), p998: around(chance, reach.p998) },
    usual: { p95: around(usual, reach.p95), p998: around(usual, reach.p998) },
  }
}
