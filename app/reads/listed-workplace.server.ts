import { statement } from '#db/client.server'
import { currentEdition } from '#db/unit-result.server'
import type { WorkplaceRow } from '#db/workplace-rows.server'
import type { MeasureVerdict } from '~/domain/statistics/verdict'
import type { Question } from './gate.server'
import type { SharedIntervention } from './interventions.server'

export interface ListedWorkplace extends Pick<
  WorkplaceRow,
  'slug' | 'name' | 'status' | 'persons' | 'rate' | 'excessDays'
> {
  total: MeasureVerdict
  short: MeasureVerdict
  /** Its rate in the last 24 months. */
  trend: (number | null)[]
  /** The one that goes on there. */
  intervention: SharedIntervention | null
}

/** What a page of a list tells of its workplaces. */
export function listedWorkplaces(
  { db }: Question,
  rows: readonly WorkplaceRow[],
  underWay: readonly SharedIntervention[],
): ListedWorkplace[] {
  const units = JSON.stringify(rows.map(({ unitId }) => unitId))
  const rates = new Map(
    statement<{ unitId: number; rate: string }>(db, ratesText)
      .all(units)
      .map(({ unitId, rate }) => [unitId, JSON.parse(rate) as (number | null)[]]),
  )
  const supported = new Map(underWay.map((intervention) => [intervention.unitId, intervention]))
  return rows.map(({ unitId, slug, name, status, persons, rate, excessDays, ...row }) => ({
    ...{ slug, name, status, persons, rate, excessDays },
    total: { level: row.level, rising: row.rising },
    short: { level: row.shortLevel, rising: row.shortRising },
    trend: (rates.get(unitId) ?? []).slice(-24),
    intervention: supported.get(unitId) ?? null,
  }))
}

const ratesText = `SELECT unit_id AS unitId, result -> '$.trend.rate' AS rate FROM unit_result_detail
  WHERE edition = ${currentEdition} AND unit_id IN (SELECT value FROM json_each(?))`
