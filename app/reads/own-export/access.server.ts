import { accessTo } from '#db/own-access.server'
import { tellsNamesOn } from '../own-access.server'
import type { ExportSection } from './section.server'

/** Who has looked, as far as the log reaches; names as the employer has decided. */
export const access: ExportSection = {
  key: 'vem_har_tittat',
  tables: ['trail_person'],
  rows: ({ db, personId, today }) => {
    const names = tellsNamesOn(db, today)
    return accessTo(db, { personId, system: true, before: null, most: 20_000 }).map(
      ({ at, name, organisation, role, action, outcome, absent }) => ({
        ...{ nar: new Date(at).toISOString(), roll: role, handelse: action, utfall: outcome },
        ...(names ? { namn: name, organisation, ersatte: absent } : {}),
      }),
    )
  },
}
