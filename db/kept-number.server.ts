import type { CaseEvent } from '~/domain/case-history'
import type { NumberPlace } from '~/domain/kept-number'
import { statement, type Client } from './client.server'
import { open } from './crypto.server'

/** Why a number stands in the plan of a case, as it was last said; null when nobody has. */
export function numberReasonOf(db: Client, caseId: number, place: NumberPlace): string | null {
  const text = 'SELECT reason FROM kept_number WHERE case_id = ? AND place = ? ORDER BY id DESC LIMIT 1'
  const row = statement<{ reason: string }>(db, text).get(caseId, place)
  return row ? open(row.reason) : null
}

interface Row {
  at: number
  on: CaseEvent['on']
  by: string
  place: NumberPlace
  reason: string
}

/** Telephone numbers that somebody kept in a case, and why; never the numbers. */
export const numberEventsOf = (db: Client, caseId: number): Omit<CaseEvent, 'mistake'>[] =>
  statement<Row>(
    db,
    `SELECT n.kept_at AS "at", n.kept_on AS "on", a.name AS "by", n.place, n.reason
     FROM kept_number n JOIN account a ON a.id = n.kept_by WHERE n.case_id = ?`,
  )
    .all(caseId)
    .map(({ place, reason, ...entered }) => ({
      ...entered,
      object: null,
      told: { kind: 'number-kept', place, reason: open(reason) },
    }))
