import { rememberedOf } from '#db/remembered.server'
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

/**
 * Those whose rate of the measure may be told. The same list for everybody who is shown the same rows: what is drawn of it need not be
 * drawn again.
 */
export const pointsShown = (rows: readonly WorkplaceRow[], measure: Measure): readonly WorkplacePoint[] =>
  rememberedOf(rows, `points ${measure}`, () => pointsOf(rows, measure))

/** There may be thousands of them, so nothing is made that isn't kept. */
export function pointsOf(rows: readonly WorkplaceRow[], measure: Measure): WorkplacePoint[] {
  const points: WorkplacePoint[] = []
  for (const row of rows) {
    const { slug, name, persons, excessDays } = row
    const rate = measure === 'total' ? row.rate : row.shortRate
    if (persons === null || rate === null) continue
    const level = measure === 'total' ? row.level : row.shortLevel
    const rising = measure === 'total' ? row.rising : row.shortRising
    const excess = measure === 'total' ? excessDays && excessDays * 8 : row.shortExcess
    points.push({ slug, name, persons, rate, excessDays, level, rising, excess })
  }
  return points
}
