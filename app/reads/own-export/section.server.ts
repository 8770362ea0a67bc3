import { statement, type Client } from '#db/client.server'
import { open } from '#db/crypto.server'
import { isoDay, type Day } from '~/domain/day'

/** What there is of one kind about a person. `tables` are those it tells of; a law sees that none is forgotten. */
export interface ExportSection {
  key: string
  tables: readonly string[]
  rows(asked: { db: Client; personId: number; today: Day }): ExportRow[]
}

export type ExportRow = Record<string, unknown>

/**
 * A section from statements that take `@personId`. A column's name is what it is called in the copy; what follows `__` says
 * how it is kept: `dag`, `tid`, `ja`, `hemlig` (sealed text), `hemlig_json`, `json`.
 */
export const section = (key: string, tables: readonly string[], ...texts: readonly string[]): ExportSection => ({
  ...{ key, tables },
  rows: ({ db, personId }) => texts.flatMap((text) => statement<ExportRow>(db, text).all({ personId })).map(readable),
})

/** The cases of the person, for `IN`. */
export const ofCases = '(SELECT id FROM support_case WHERE person_id = @personId)'

/** Who an account is, as it is called now; nobody's protected name. */
export const named = (id: string): string =>
  `(SELECT CASE WHEN EXISTS (SELECT 1 FROM account_person q JOIN employment z ON z.person_id = q.person_id
     WHERE q.account_id = n.id AND z.protected AND q.person_id <> @personId) THEN 'Skyddade personuppgifter' ELSE n.name END
   FROM account n WHERE n.id = ${id})`

const readable = (row: ExportRow): ExportRow =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const [name = column, kept = ''] = column.split('__')
      return [name, value === null ? null : (ways[kept]?.(value) ?? value)]
    }),
  )

const ways: Readonly<Record<string, (value: unknown) => unknown>> = {
  dag: (value) => isoDay(value as Day),
  tid: (value) => new Date(Number(value)).toISOString(),
  ja: (value) => value === 1,
  json: (value) => JSON.parse(String(value)) as unknown,
  hemlig: (value) => open(String(value)),
  hemlig_json: (value) => JSON.parse(open(String(value))) as unknown,
}
