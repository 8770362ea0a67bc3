import type { Day } from '~/domain/day'
import type { Month } from '~/domain/statistics/month'
import type { SupportEffect } from '~/domain/statistics/support-effect'
import type { Member } from '~/domain/statistics/unit-result-question'
import { statement, type Client } from './client.server'
import { keptNumbers } from './numbers.server'
import { becomeSeries } from './person-patch.server'
import { currentEdition } from './unit-result.server'

/** An intervention whose measures have been taken up. */
export interface StartedSupport {
  id: number
  unitId: number
  startedOn: Day
  /** As it was last worked out; null before that, and where it may not be told. */
  effect: SupportEffect | null
}

export const startedSupport = (db: Client): StartedSupport[] =>
  statement<Omit<StartedSupport, 'effect'> & { effect: string | null }>(
    db,
    `SELECT i.id, i.unit_id AS unitId, i.started_on AS startedOn, e.effect FROM intervention i
     LEFT JOIN intervention_effect e ON e.intervention_id = i.id WHERE i.started_on IS NOT NULL ORDER BY i.id`,
  )
    .all()
    .map(({ effect, ...row }) => ({ ...row, effect: effectFrom(effect) }))

export const effectFrom = (stored: string | null): SupportEffect | null =>
  stored === null ? null : (JSON.parse(stored) as SupportEffect)

/** Workplaces of the same kind of activity that may be shown and have never been chosen for support. */
export const unitsLike = (db: Client, unitId: number): number[] =>
  statement<{ id: number }>(
    db,
    `SELECT o.id FROM organisation_unit u JOIN organisation_unit o ON o.activity = u.activity AND o.type = 'arbetsplats'
     JOIN unit_result r ON r.edition = ${currentEdition} AND r.unit_id = o.id AND r.status = 'value'
     WHERE u.id = ? AND o.id NOT IN (SELECT unit_id FROM intervention) ORDER BY o.id`,
  )
    .all(unitId)
    .map(({ id }) => id)

/** Everybody who has been at these workplaces. */
export const membersAt = (db: Client, units: readonly number[], end: Month): Member[] =>
  statement<Omit<Member, 'series'> & { months: Buffer; patch: Buffer | null }>(
    db,
    `SELECT m.workplace_id AS workplace, m.person_id AS person, y.sex, y.birth_year AS birthYear, m.months, p.months AS patch
     FROM workplace_person m JOIN person_years y ON y.person_id = m.person_id
     LEFT JOIN person_patch p ON p.person_id = m.person_id AND p.workplace_id = m.workplace_id
     WHERE m.workplace_id IN (SELECT value FROM json_each(?)) ORDER BY m.workplace_id, m.person_id`,
  )
    .all(JSON.stringify(units))
    .map(({ months, patch, ...member }) => ({ ...member, series: becomeSeries(keptNumbers(months), patch, end) }))

export const storeEffect = (db: Client, interventionId: number, effect: SupportEffect | null): void =>
  void statement(
    db,
    `INSERT INTO intervention_effect (intervention_id, effect) VALUES (?, ?)
     ON CONFLICT (intervention_id) DO UPDATE SET effect = excluded.effect`,
  ).run(interventionId, effect && JSON.stringify(effect))

/** What has been worked out of one of them: undefined = nothing yet, null = it may not be told. */
export function effectOf(db: Client, interventionId: number): SupportEffect | null | undefined {
  const row = statement<{ effect: string | null }>(
    db,
    'SELECT effect FROM intervention_effect WHERE intervention_id = ?',
  ).get(interventionId)
  return row && effectFrom(row.effect)
}
