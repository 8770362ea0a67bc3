import { statement, type Client } from '#db/client.server'
import { freshnessOf } from '#db/freshness.server'
import { batchBySlug, type StoredBatch } from '#db/import-batch.server'
import { laterChanges, type LaterChange } from '#db/later-change.server'
import { importFile } from '#db/schema'
import { eq } from 'drizzle-orm'
import type { Day } from '~/domain/day'
import { faultsPerPage } from '~/domain/import/batch'
import { defineRead } from './gate.server'

type StoredFile = typeof importFile.$inferSelect

export type BatchFile = Omit<StoredFile, 'batchId' | 'columnNames' | 'leftOut' | 'unreadable'>

export interface BatchFault {
  id: number
  file: string
  line: number
  column: string
  value: string
  code: string
  about: Record<string, string | number> | null
}

type Shown = Pick<
  StoredBatch,
  | 'slug'
  | 'source'
  | 'phase'
  | 'headers'
  | 'effect'
  | 'failure'
  | 'failureAbout'
  | 'rowsRead'
  | 'bytesRead'
  | 'bytesTotal'
> &
  Pick<StoredBatch, 'tookMs' | 'rowsPlanned' | 'personsDone' | 'personsTotal' | 'uploads'>

export interface BatchDetails extends Omit<Shown, 'uploads'> {
  startedAt: number
  finishedAt: number | null
  /** Who started it; null = the command. */
  by: string | null
  /** Names of what was uploaded, while it hasn't been read. */
  waiting: string[]
  files: BatchFile[]
  /** One page of them. */
  faults: BatchFault[]
  /** The latest day it brings news of. */
  freshTo: Day | null
  /** How fresh the absence is that readers see now. */
  freshNow: Day | null
  /** What hinders an undo, at most so many. */
  changedLater: LaterChange[]
}

/** One import: how far it has come, what it found and what it would change or has changed. */
export const readImportBatch = defineRead({
  action: 'import.read',
  object: ({ slug }: { slug: string; page: number }) => slug,
  load: ({ db, today }, { slug, page }): BatchDetails | null => {
    const batch = batchBySlug(db, slug)
    if (!batch) return null
    const published = batch.phase === 'done' || batch.phase === 'evaluating'
    return {
      ...shown(batch),
      startedAt: batch.startedAt.getTime(),
      finishedAt: batch.finishedAt?.getTime() ?? null,
      by: makerOf(db, batch.id),
      waiting: batch.uploads.map(({ name }) => name),
      files: filesOf(db, batch.id),
      faults: faultsOf(db, batch.id, page),
      freshTo: freshToOf(db, batch.id, today),
      freshNow: freshnessOf(db, today),
      changedLater: published ? laterChanges(db, batch.id, 20) : [],
    }
  },
})

function shown(batch: StoredBatch): Omit<Shown, 'uploads'> {
  const { slug, source, phase, headers, effect, failure, failureAbout, rowsRead, bytesRead, bytesTotal } = batch
  const { rowsPlanned, personsDone, personsTotal, tookMs } = batch
  const progress = { tookMs, rowsRead, bytesRead, bytesTotal, rowsPlanned, personsDone, personsTotal }
  return { slug, source, phase, headers, effect, failure, failureAbout, ...progress }
}

const makerOf = (db: Client, id: number): string | null =>
  statement<{ name: string }>(db, 'SELECT a.name FROM change c JOIN account a ON a.id = c.made_by WHERE c.id = ?').get(
    id,
  )?.name ?? null

const filesOf = (db: Client, id: number): BatchFile[] =>
  db
    .select()
    .from(importFile)
    .where(eq(importFile.batchId, id))
    .orderBy(importFile.id)
    .all()
    .map(({ batchId, columnNames, leftOut, unreadable, ...file }) => file)

const faultsOf = (db: Client, id: number, page: number): BatchFault[] =>
  statement<Omit<BatchFault, 'about'> & { about: string | null }>(
    db,
    `SELECT e.id, f.name AS file, e.line, e."column", e.value, e.code, e.about
     FROM import_file f JOIN import_row_error e ON e.file_id = f.id
     WHERE f.batch_id = ? ORDER BY f.id, e.line, e.id LIMIT ? OFFSET ?`,
  )
    .all(id, faultsPerPage, (page - 1) * faultsPerPage)
    .map((row) => ({ ...row, about: row.about === null ? null : (JSON.parse(row.about) as BatchFault['about']) }))

const freshToOf = (db: Client, id: number, today: Day): Day | null =>
  statement<{ day: Day | null }>(db, 'SELECT max(day) AS day FROM change_day WHERE change_id = ? AND day <= ?').get(
    id,
    today,
  )?.day ?? null
