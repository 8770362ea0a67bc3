import { statement, type Client } from '#db/client.server'
import type { StoredBatch } from '#db/import-batch.server'
import { importBatch } from '#db/schema'
import { and, eq, isNotNull, isNull, lt, notInArray, or } from 'drizzle-orm'
import { endsWithEffect, endsWithoutEffect, type ImportPhase } from '~/domain/import/batch'
import { stageUnseen, type Context } from '../gate.server'

/** Which process works on a batch, and until when it can be trusted to be alive. */
export interface Lease {
  by: number
  from: Date
  until: Date
}

/** Somebody has discarded the import that is being worked on. */
export class ImportStopped extends Error {}

/** Takes on the oldest batch that waits in a phase, unless another process has. */
export const claim = ({ db }: Context, from: ImportPhase, to: ImportPhase, lease: Lease): StoredBatch | null =>
  stageUnseen(db, () => {
    const free = or(isNull(importBatch.leasedUntil), lt(importBatch.leasedUntil, lease.from))
    const waits = and(eq(importBatch.phase, from), free, isNull(importBatch.evaluatedAt))
    const batch = db.select().from(importBatch).where(waits).orderBy(importBatch.id).get()
    if (!batch) return null
    db.update(importBatch)
      .set({ phase: to, ...held(lease) })
      .where(eq(importBatch.id, batch.id))
      .run()
    return { ...batch, phase: to }
  })

/** Only one import plans at a time, since plans mark the rows they replace. @returns false while another one does. */
export const takeLane = ({ db }: Context, id: number, lease: Lease): boolean =>
  stageUnseen(db, () => {
    const others = `SELECT 1 FROM import_batch WHERE id <> ? AND phase = 'planning' AND leased_until > ?`
    if (statement(db, others).get(id, lease.from.getTime())) return false
    statement(db, `UPDATE import_batch SET picture = NULL WHERE id <> ? AND picture IS NOT NULL`).run(id)
    move(db, id, { phase: 'planning', rowsPlanned: 0 }, lease)
    return true
  })

/** Milliseconds that a lease runs; every sign of progress renews it. Sorting a file of a gigabyte gives none for minutes. */
export const leaseLength = 900_000

type Progress = Partial<Omit<StoredBatch, 'id' | 'slug' | 'leasedBy' | 'leasedUntil'>>

/** How far a batch has come, for whoever watches it. Renews the lease or gives it back. @throws ImportStopped */
export const report = (db: Client, id: number, progress: Progress, lease: Lease | null): void =>
  stageUnseen(db, () => move(db, id, progress, lease))

function move(db: Client, id: number, progress: Progress, lease: Lease | null): void {
  const goesOn = and(eq(importBatch.id, id), notInArray(importBatch.phase, endsWithoutEffect))
  const { changes } = db
    .update(importBatch)
    .set({ ...progress, ...held(lease) })
    .where(goesOn)
    .run()
  if (changes === 0) throw new ImportStopped()
}

const held = (lease: Lease | null) => ({ leasedBy: lease?.by ?? null, leasedUntil: lease?.until ?? null })

/** Batches that a process is working on, or was when it died. */
export const leasedBatches = ({
  db,
}: Context): (Omit<Lease, 'from'> & { id: number; slug: string; visible: boolean })[] =>
  db
    .select()
    .from(importBatch)
    .where(isNotNull(importBatch.leasedBy))
    .all()
    .flatMap(({ id, slug, phase, leasedBy: by, leasedUntil: until }) =>
      by && until ? [{ id, slug, by, until, visible: endsWithEffect.includes(phase) }] : [],
    )

/** Somebody else may go on with it. */
export const release = ({ db }: Context, id: number): void =>
  stageUnseen(db, () => {
    db.update(importBatch).set(held(null)).where(eq(importBatch.id, id)).run()
  })
