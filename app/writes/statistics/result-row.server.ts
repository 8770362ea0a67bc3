import { statement, type Client } from '#db/client.server'
import { sizeBandOf } from '~/domain/statistics/matching'
import type { OrganisationResult, UnitResult } from '~/domain/statistics/unit-result'

/** What lists ask for of a unit, and the rest beside it. Belongs in a transaction. */
export function storeResult(db: Client, edition: number, result: UnitResult): void {
  const { unit, type, status, persons, rate, excessDays, total, short, verdict } = result
  const sizeBand = persons === null ? null : sizeBandOf(persons)
  statement(db, rowText).run({
    ...{ edition, unit, type, status, persons, sizeBand, rate, excessDays, verdict: verdict.kind },
    ...{ level: total.level, rising: total.rising, shortLevel: short.level, shortRising: short.rising },
    ...{ shortRate: short.rate, shortExcess: short.excess },
  })
  statement(db, detailText).run(edition, unit, storedResult(result))
}

const rowText = `INSERT INTO unit_result (edition, unit_id, type, status, persons, size_band, rate, excess_days, level, rising,
    short_level, short_rising, short_rate, short_excess, verdict)
  VALUES (@edition, @unit, @type, @status, @persons, @sizeBand, @rate, @excessDays, @level, @rising, @shortLevel, @shortRising,
    @shortRate, @shortExcess, @verdict)`

const detailText = 'INSERT INTO unit_result_detail (edition, unit_id, result) VALUES (?, ?, ?)'

/** Twelve digits are more than anything is told with. */
export const storedResult = (result: UnitResult | OrganisationResult): string =>
  JSON.stringify(result, (_key, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(12)) : value,
  )
