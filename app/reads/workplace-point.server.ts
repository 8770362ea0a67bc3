import type { WorkplaceRow } from '#db/workplace-rows.server'
import type { Level } from '~/domain/statistics/funnel'
import type { Rising } from '~/domain/statistics/rising'
import type { Measure } from '~/domain/statistics/verdict'

/** A workplace in the funnel of one measure. */
export interface WorkplacePoint {
  slug: string
  name: string
  persons: number
  rate: number
  /** Hours, or occasions, beyond what is expected; null when that can't be told. */
  excess: number | null
  excessDays: number | null
  level: Level
  rising: Rising
}

/** Those whose rate of the measure may be told. */
export const pointsOf = (rows: readonly WorkplaceRow[], measure: Measure): WorkplacePoint[] =>
  rows.flatMap(({ slug, name, persons, excessDays, ...row }) => {
    const total = {
      rate: row.rate,
      excess: excessDays === null ? null : excessDays * 8,
      level: row.level,
      rising: row.rising,
    }
    const short = { rate: row.shortRate, excess: row.shortExcess, level: row.shortLevel, rising: row.shortRising }
    const { rate, ...told } = measure === 'total' ? total : short
    return persons === null || rate === null ? [] : [{ slug, name, persons, rate, excessDays, ...told }]
  })
