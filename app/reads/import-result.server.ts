import { statement } from '#db/client.server'
import { batchBySlug, type StoredBatch } from '#db/import-batch.server'
import { importFile } from '#db/schema'
import { eq } from 'drizzle-orm'
import { defineRead } from './gate.server'

export type ImportedFile = Pick<
  typeof importFile.$inferSelect,
  'id' | 'name' | 'kind' | 'rows' | 'added' | 'changed' | 'unchanged' | 'ignored' | 'bad' | 'notes'
>

export type ImportResult = Pick<StoredBatch, 'slug' | 'phase' | 'failure' | 'failureAbout'> & { files: ImportedFile[] }

/** What a call came to, for whoever made it. */
export const readImportResult = defineRead({
  action: 'import.start',
  load: ({ db }, slug: string): ImportResult | null => {
    const batch = batchBySlug(db, slug)
    if (!batch) return null
    const { phase, failure, failureAbout } = batch
    const files = db.select().from(importFile).where(eq(importFile.batchId, batch.id)).orderBy(importFile.id).all()
    return { slug, phase, failure, failureAbout, files }
  },
})

export interface StoredFault {
  id: number
  line: number
  column: string
  value: string
  code: string
  about: Record<string, string | number> | null
}

/** Bad rows of one file, in the order of its lines, some thousand at a time. */
export const readFaultsAfter = defineRead({
  action: 'import.start',
  load: ({ db }, { file, line, id }: { file: number; line: number; id: number }): StoredFault[] =>
    statement<Omit<StoredFault, 'about'> & { about: string | null }>(db, faults)
      .all(file, line, id)
      .map((row) => ({ ...row, about: row.about === null ? null : JSON.parse(row.about) })),
})

const faults = `SELECT id, line, "column", value, code, about FROM import_row_error
  WHERE file_id = ? AND (line, id) > (?, ?) ORDER BY line, id LIMIT 2000`
