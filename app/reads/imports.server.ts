import { statement } from '#db/client.server'
import { importsPerPage, type ImportPhase } from '~/domain/import/batch'
import { defineRead } from './gate.server'

export interface ListedImport {
  slug: string
  source: string
  phase: ImportPhase
  /** Why it ended without effect, as a code. */
  failure: string | null
  /** Milliseconds since 1970. */
  startedAt: number
  /** Who started it; null = the command. */
  by: string | null
  files: string[]
  rows: number
  bad: number
}

/** Imports, the newest first. */
export const readImports = defineRead({
  action: 'import.list',
  load: ({ db }, { page }: { page: number }): { imports: ListedImport[]; count: number } => ({
    imports: statement<Omit<ListedImport, 'files'> & { files: string }>(db, listed)
      .all({ limit: importsPerPage, offset: (page - 1) * importsPerPage })
      .map((row) => ({ ...row, files: JSON.parse(row.files) as string[] })),
    count: statement<{ count: number }>(db, 'SELECT count(*) AS count FROM import_batch').get()?.count ?? 0,
  }),
})

const listed = `SELECT b.slug, b.source, b.phase, b.failure, b.started_at AS startedAt, a.name AS "by",
    (SELECT json_group_array(name) FROM import_file f WHERE f.batch_id = b.id) AS files,
    (SELECT coalesce(sum(rows), 0) FROM import_file f WHERE f.batch_id = b.id) AS rows,
    (SELECT coalesce(sum(bad), 0) FROM import_file f WHERE f.batch_id = b.id) AS bad
  FROM import_batch b JOIN change c ON c.id = b.id LEFT JOIN account a ON a.id = c.made_by
  ORDER BY b.id DESC LIMIT @limit OFFSET @offset`
