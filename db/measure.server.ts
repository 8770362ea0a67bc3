import type { Day } from '~/domain/day'
import type { FhvService, MeasureKind, MeasureState } from '~/domain/measure'
import { standsRight } from './case.server'
import { statement, type Client } from './client.server'
import { open, openOptional } from './crypto.server'

export interface StoredMeasure {
  id: number
  slug: string
  kind: MeasureKind
  what: string
  service: FhvService | null
  from: Day
  to: Day | null
  followUpOn: Day | null
  state: MeasureState
  /** What it led to, as the latest turn tells it. */
  effect: string | null
}

/** Measures of a case, the latest first. */
export const measuresIn = (db: Client, caseId: number): StoredMeasure[] =>
  statement<StoredMeasure>(
    db,
    `SELECT m.id, m.slug, m.kind, m.what, m.service, m.first_day AS "from", m.last_day AS "to", m.follow_up_on AS followUpOn,
       t.state, t.effect
     FROM measure m JOIN measure_turn t ON t.id = (SELECT max(id) FROM measure_turn WHERE measure_id = m.id)
     WHERE m.case_id = ? AND m.${standsRight} ORDER BY m.id DESC`,
  )
    .all(caseId)
    .map(({ what, effect, ...row }) => ({ ...row, what: open(what), effect: openOptional(effect) }))
