import { winsorised } from './percentile'

/**
 * τ²: how much workplaces usually differ beyond chance, in rates squared; 0 when they don't. Each unit brings its z and its
 * standard error. Source: Spiegelhalter, Stat Med 2005 (additive random effects; z winsorised at the 10th and 90th percentiles),
 * method.md §5.
 */
export function unitSpread(units: readonly { z: number; standardError: number }[]): number {
  const pulledIn = winsorised(
    units.map(({ z }) => z),
    0.1,
    0.9,
  )
  const weights = units.map(({ standardError }) => 1 / standardError ** 2)
  const excess = sum(pulledIn.map((z) => z ** 2)) - (units.length - 1)
  const scale = sum(weights) - sum(weights.map((weight) => weight ** 2)) / sum(weights)
  const inflation = sum(pulledIn.map((z) => z ** 2)) / units.length
  return inflation > 1 && scale > 0 ? Math.max(0, excess / scale) : 0
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
