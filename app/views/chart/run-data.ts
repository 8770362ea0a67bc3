import type { ChartPoint } from '~/domain/statistics/result-chart'
import { addMonthsTo, type Month } from '~/domain/statistics/month'
import type { Measure } from '~/domain/statistics/verdict'
import type { Status } from '~/domain/statistics/unit-result'
import type { Gap } from '~/text/run-chart'

/** A workplace month by month, as far as it may be told. */
export interface RunData {
  measure: Measure
  name: string
  /** "Regionen" */
  organisation: string
  first: Month
  status: readonly Status[]
  /** 0–1 per month, or occasions per employed year; null where it isn't told. */
  rates: readonly (number | null)[]
  organisationRates: readonly (number | null)[]
  /** How the differences lie; none when there is too little to compare with. */
  points: readonly ChartPoint[]
  limits: { centre: number; lower: number; upper: number } | null
}

export const monthsOf = ({ first, rates }: Pick<RunData, 'first' | 'rates'>): Month[] =>
  rates.map((_, place) => addMonthsTo(first, place))

/** Months that are not told, those beside each other together. */
export function gapsOf({ first, status }: Pick<RunData, 'first' | 'status'>): Gap[] {
  const gaps: Gap[] = []
  for (const [place, one] of status.entries()) {
    if (one === 'value') continue
    const month = addMonthsTo(first, place)
    const last = gaps.at(-1)
    if (last && last.status === one && last.to === month - 1) last.to = month
    else gaps.push({ from: month, to: month, status: one })
  }
  return gaps
}
