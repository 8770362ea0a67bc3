import { statement } from '#db/client.server'
import { settingsOn } from '#db/setting.server'
import { defineRead } from '../gate.server'
import type { ExportRow } from './section.server'
import { exportSections } from './sections.server'

export interface Gathered {
  employer: string
  name: string
  parts: { key: string; rows: ExportRow[] }[]
}

/** Everything there is about a person, for the copy she has asked for. */
export const gatherEverything = defineRead({
  action: 'export.gather',
  load: ({ db, today }, { personId }: { personId: number }): Gathered & { personId: number } => ({
    personId,
    employer: settingsOn(db, today).employerName,
    name:
      statement<{ name: string }>(
        db,
        'SELECT name FROM employment WHERE person_id = ? ORDER BY first_day DESC LIMIT 1',
      ).get(personId)?.name ?? '',
    parts: exportSections.map(({ key, rows }) => ({ key, rows: rows({ db, personId, today }) })),
  }),
  persons: ({ personId }) => [personId],
})
