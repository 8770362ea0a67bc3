import type { OrganisationResult, UnitResult } from '~/domain/statistics/unit-result'
import { statement, type Client } from './client.server'

/** The results that everybody reads; null before the first ones. */
export interface PublishedResults {
  edition: number
  organisation: OrganisationResult
}

export function publishedResults(db: Client): PublishedResults | null {
  const row = statement<{ edition: number; result: string }>(
    db,
    'SELECT edition, result FROM organisation_result ORDER BY edition DESC LIMIT 1',
  ).get()
  return row ? { edition: row.edition, organisation: JSON.parse(row.result) as OrganisationResult } : null
}

/** The edition that everybody reads, as SQL. */
export const currentEdition = '(SELECT max(edition) FROM organisation_result)'

/** All that may be told of one unit; null when there is no result of it yet. */
export function unitResultOf(db: Client, unitId: number): UnitResult | null {
  const row = statement<{ result: string }>(
    db,
    `SELECT result FROM unit_result_detail WHERE edition = ${currentEdition} AND unit_id = ?`,
  ).get(unitId)
  return row ? (JSON.parse(row.result) as UnitResult) : null
}

/** The smallest group that the published results show. */
export const publishedSmallest = (db: Client): number | null =>
  statement<{ smallest: number }>(
    db,
    `SELECT result ->> '$.smallest' AS smallest FROM organisation_result ORDER BY edition DESC LIMIT 1`,
  ).get()?.smallest ?? null
