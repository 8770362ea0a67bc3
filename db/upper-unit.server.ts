import { statement, type Client } from './client.server'
import { countedPicture } from './count.server'
import { rememberedFor } from './remembered.server'

export interface UpperUnit {
  id: number
  code: string
  name: string
  parentId: number | null
}

/** Every förvaltning and område, by name. */
export const upperUnits = (db: Client): readonly UpperUnit[] =>
  rememberedFor(db, 'upper units', countedPicture(db), () =>
    statement<UpperUnit>(
      db,
      `SELECT id, code, name, parent_id AS parentId FROM organisation_unit WHERE type <> 'arbetsplats' ORDER BY name, code`,
    ).all(),
  )
