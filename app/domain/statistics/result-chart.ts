import type { Month } from './month'
import type { RunChart, RunRule } from './run-chart'
import type { OrganisationResult, ResultChart, Trend, UnitResult } from './unit-result'
import type { Measure } from './verdict'

/**
 * A run chart as it may be told when some of its months are hidden: neither the usual level of the base, which a hidden month of it could be
 * worked out from, nor what others make of a hidden one.
 */
export function chartTold(
  { points, centre, lower, upper }: RunChart,
  isTold: (month: Month) => boolean,
  now: readonly Month[],
): ResultChart {
  const base = points.filter(({ month }) => !now.includes(month))
  const told = (some: readonly { month: Month }[]) => some.every(({ month }) => isTold(month))
  const marked = points.filter(({ rules }) => rules.length > 0).map(({ month, rules }) => ({ month, rules }))
  return {
    base: base.map(({ month }) => month),
    limits: told(base) ? { centre, lower, upper } : null,
    marks: told(points) ? marked : [],
  }
}

export interface ChartPoint {
  month: Month
  /** How far the rate lies above the organisation's; null where the month isn't told. */
  difference: number | null
  rules: RunRule[]
  /** Whether it is one that the usual level is worked out from, or one that is tried against it. */
  period: 'base' | 'now'
}

/** The points of a chart, out of the months of the unit and of the organisation; a base that begins before those has no points there. */
export function chartPoints(
  unit: Pick<UnitResult, 'trend' | Measure>,
  organisation: Pick<OrganisationResult, 'trend' | 'end'>,
  measure: Measure,
): ChartPoint[] {
  const chart = unit[measure].chart
  if (chart === null) return []
  const { trend } = unit
  const series = measure === 'total' ? 'rate' : 'occasions'
  const at = (of: Trend, month: Month) => of[series][month - of.first] ?? null
  const rulesOf = new Map(chart.marks.map(({ month, rules }) => [month, rules]))
  const now = trend.status.flatMap((status, place) => {
    const month = (trend.first + place) as Month
    return month > organisation.end - 12 && status !== 'insufficient' ? [month] : []
  })
  const point = (period: 'base' | 'now') => (month: Month) => {
    const [own, whole] = [at(trend, month), at(organisation.trend, month)]
    const difference = own === null || whole === null ? null : own - whole
    return { month, difference, rules: rulesOf.get(month) ?? [], period }
  }
  return [...chart.base.filter((month) => month >= trend.first).map(point('base')), ...now.map(point('now'))]
}
