import type { Day } from '~/domain/day'
import type { Rehearsal } from '~/domain/rehearsal'
import type { RuleParameters } from '~/domain/rule'
import { statement, type Client } from './client.server'

export interface StoredRehearsal {
  id: number
  slug: string
  parameters: RuleParameters
  to: Day
  askedAt: number
  by: string
  attempts: number
  failedAt: number | null
  /** Null while it has not been counted. */
  result: Rehearsal | null
}

/** Rules that have been tried, the latest first. */
export const rehearsals = (db: Client): StoredRehearsal[] =>
  statement<Omit<StoredRehearsal, 'parameters' | 'result'> & { parameters: string; result: string | null }>(
    db,
    `SELECT r.id, r.slug, r.parameters, r.to_day AS "to", r.asked_at AS askedAt, a.name AS "by",
       r.attempts, r.failed_at AS failedAt, r.result
     FROM rehearsal r JOIN account a ON a.id = r.asked_by ORDER BY r.id DESC LIMIT 50`,
  )
    .all()
    .map(({ parameters, result, ...row }) => ({
      ...row,
      parameters: JSON.parse(parameters) as RuleParameters,
      result: result === null ? null : (JSON.parse(result) as Rehearsal),
    }))
