import type { Selectable } from '~/domain/workplace-selection'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'
import { countedPicture } from './count.server'
import { rememberedFor } from './remembered.server'
import { currentEdition } from './unit-result.server'

/** A workplace as lists know it, masked already. */
export interface WorkplaceRow extends Selectable {
  unitId: number
  slug: string
  code: string
  name: string
  parentId: number | null
  activity: string | null
  from: Day | null
  to: Day | null
  persons: number | null
  rate: number | null
  excessDays: number | null
  shortRate: number | null
  shortExcess: number | null
}

/**
 * Every workplace of the employer that there is a result of, the most sick days beyond what is expected first. Remembered until there
 * is another edition or the organisation has changed: it is asked for by every list, whatever part of it she reaches.
 */
export function workplaceRows(db: Client): readonly WorkplaceRow[] {
  const ask = () => statement<WorkplaceRow>(db, rowsText).all()
  return rememberedFor(db, 'workplaces', workplacesPicture(db), ask)
}

/** Another when there is another edition, or the organisation may have changed. */
export function workplacesPicture(db: Client): string {
  const edition = statement<{ edition: number | null }>(db, `SELECT ${currentEdition} AS edition`).get()?.edition
  return `${edition} ${countedPicture(db)}`
}

const rowsText = `SELECT r.unit_id AS unitId, u.slug, u.code, u.name, u.parent_id AS parentId, u.activity, u.first_day AS "from", u.last_day AS "to",
    r.status, r.persons, r.size_band AS sizeBand, r.rate, r.excess_days AS excessDays, r.level, r.rising,
    r.short_level AS shortLevel, r.short_rising AS shortRising, r.short_rate AS shortRate, r.short_excess AS shortExcess, r.verdict
  FROM unit_result r CROSS JOIN organisation_unit u ON u.id = r.unit_id
  WHERE r.edition = ${currentEdition} AND r.type = 'arbetsplats'
  ORDER BY r.excess_days DESC NULLS LAST, u.name, u.code`
