import type { Day } from '~/domain/day'
import type { RegisterEntry } from '~/domain/intervention/register'
import type { SizeBand } from '~/domain/statistics/matching'
import type { SupportEffect } from '~/domain/statistics/support-effect'
import { statement, type Client } from './client.server'
import { effectFrom } from './support-effect.server'
import { currentEdition } from './unit-result.server'

/** An intervention with what the register is made of; `sizeBand` null = the workplace may not be shown. */
export interface RegisteredIntervention {
  slug: string
  unitId: number
  unit: { slug: string; name: string; activity: string | null }
  chosenOn: Day
  sizeBand: SizeBand | null
  entry: RegisterEntry
  countedTo: Day
  effect: SupportEffect | null
}

/** All there are, the latest first. */
export const registeredInterventions = (db: Client): RegisteredIntervention[] =>
  statement<Row>(db, registerText)
    .all()
    .map(({ unitSlug, unitName, activity, entry, effect, ...row }) => ({
      ...row,
      unit: { slug: unitSlug, name: unitName, activity },
      ...{ entry: JSON.parse(entry) as RegisterEntry, effect: effectFrom(effect) },
    }))

type Row = Omit<RegisteredIntervention, 'unit' | 'entry' | 'effect'> & {
  unitSlug: string
  unitName: string
  activity: string | null
  entry: string
  effect: string | null
}

const registerText = `SELECT i.slug, i.unit_id AS unitId, u.slug AS unitSlug, u.name AS unitName, u.activity,
    i.chosen_on AS chosenOn, r.size_band AS sizeBand, e.entry, e.counted_to AS countedTo, f.effect
  FROM intervention i
  JOIN organisation_unit u ON u.id = i.unit_id
  JOIN intervention_entry e ON e.intervention_id = i.id
  LEFT JOIN intervention_effect f ON f.intervention_id = i.id
  LEFT JOIN unit_result r ON r.edition = ${currentEdition} AND r.unit_id = i.unit_id AND r.status = 'value'
  ORDER BY i.chosen_on DESC, i.id DESC`
