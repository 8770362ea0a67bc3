import { statement, type Client } from '#db/client.server'
import type { ImportPhase, StoredBatch } from '#db/import-batch.server'
import { importBatch } from '#db/schema'
import { and, eq, inArray } from 'drizzle-orm'
import { stageUnseen, type Context } from '../gate.server'

/** Which process works on a batch, and until when it can be trusted to be alive. */
export interface Lease {
  by: number
  until: Date
}

/** Takes a batch on, unless another process has. @returns the batch as it then stands. */
export const claim = (
  { db }: Context,
  slug: string,
  from: ImportPhase,
  to: ImportPhase,
  lease: Lease,
): StoredBatch | null =>
  stageUnseen(db, () => {
    const waits = and(eq(importBatch.slug, slug), eq(importBatch.phase, from))
    return (
      db
        .update(importBatch)
        .set({ phase: to, leasedBy: lease.by, leasedUntil: lease.until })
        .where(waits)
        .returning()
        .get() ?? null
    )
  })

/** Only one import plans at a time, since plans mark the rows they replace. @returns false while another one does. */
export const takeLane = ({ db }: Context, id: number, lease: Lease): boolean =>
  stageUnseen(db, () => {
    const others = statement(
      db,
      `SELECT 1 FROM import_batch WHERE id <> ? AND phase = 'planning' AND leased_until > ?`,
    ).get(id, lease.until.getTime() - leaseLength)
    if (others) return false
    statement(db, `UPDATE import_batch SET picture = NULL WHERE id <> ? AND picture IS NOT NULL`).run(id)
    db.update(importBatch)
      .set({ phase: 'planning', leasedBy: lease.by, leasedUntil: lease.until, rowsPlanned: 0 })
      .where(eq(importBatch.id, id))
      .run()
    return true
  })

/** Milliseconds that a lease runs; every sign of progress renews it. */
export const leaseLength = 30_000

type Progress = Partial<
  Pick<
    StoredBatch,
    | 'phase'
    | 'rowsRead'
    | 'bytesRead'
    | 'rowsPlanned'
    | 'headers'
    | 'failure'
    | 'failureAbout'
    | 'uploads'
    | 'effect'
    | 'picture'
  >
>

/** How far a batch has come, for whoever watches it. Renews or gives back the lease. */
export const report = (db: Client, id: number, progress: Progress, lease: Lease | null): void =>
  stageUnseen(db, () => {
    const held = { leasedBy: lease?.by ?? null, leasedUntil: lease?.until ?? null }
    db.update(importBatch)
      .set({ ...progress, ...held })
      .where(eq(importBatch.id, id))
      .run()
  })

const working: ImportPhase[] = ['reading', 'planning', 'publishing']

/** Batches that somebody was working on and that nobody finished. */
export const leasedBatches = ({ db }: Context): StoredBatch[] =>
  db
    .select()
    .from(importBatch)
    .where(inArray(importBatch.phase, working))
    .all()
    .filter(({ leasedBy }) => leasedBy !== null)

/** Batches in a phase, the oldest first. */
export const batchesIn = ({ db }: Context, phase: ImportPhase): StoredBatch[] =>
  db.select().from(importBatch).where(eq(importBatch.phase, phase)).orderBy(importBatch.id).all()
