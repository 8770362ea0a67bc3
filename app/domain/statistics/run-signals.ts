import type { Month } from './month'
import { runRules, type RunRule } from './run-chart'

/** A signal of a run chart: which rule, and the months that are part of it, ascending. */
export interface RunSignal {
  rule: RunRule
  months: Month[]
}

/**
 * The signals of a chart in the order they begin: all points above the limit are one, and so are all near it; a run of points
 * that touch is one each. Points near the limit are left out when every one of them lies above it and so is told already. `points` are
 * those of a chart, ascending.
 */
export function runSignals(points: readonly { month: Month; rules: readonly RunRule[] }[]): RunSignal[] {
  const having = (rule: RunRule) => points.filter(({ rules }) => rules.includes(rule)).map(({ month }) => month)
  const above = new Set(having('a'))
  const found = runRules.flatMap((rule): RunSignal[] => {
    if (rule === 'b' || rule === 'd') return stretches(points, rule).map((months) => ({ rule, months }))
    const months = having(rule)
    const told = months.length === 0 || (rule === 'c' && months.every((month) => above.has(month)))
    return told ? [] : [{ rule, months }]
  })
  return found.sort((one, other) => (one.months[0] ?? 0) - (other.months[0] ?? 0))
}

/** Points of a rule that stand beside each other. */
function stretches(points: readonly { month: Month; rules: readonly RunRule[] }[], rule: RunRule): Month[][] {
  const runs: Month[][] = []
  for (const [place, { month, rules }] of points.entries()) {
    if (!rules.includes(rule)) continue
    if (points[place - 1]?.rules.includes(rule)) runs.at(-1)?.push(month)
    else runs.push([month])
  }
  return runs
}
