import type { Client } from '#db/client.server'
import { batchBySlug, type StoredBatch } from '#db/import-batch.server'
import { planHolds } from '#db/picture.server'
import { change, importBatch, importFile, visibleChange } from '#db/schema'
import { eq } from 'drizzle-orm'
import { decidePublishing } from '~/domain/import/batch'
import { accept } from '~/domain/outcome'
import { defineWrite, type Context } from '../gate.server'
import type { Lease } from './lease.server'

type StoredFile = typeof importFile.$inferSelect

interface Order {
  slug: string
  /** Take in the good rows without the bad. */
  skipBad?: boolean
  /** Whoever goes on with the evaluation; without it the server's worker does. */
  lease?: Lease
}

/**
 * Makes a planned import visible by one row. When something else has become visible since the plan was made, it is first
 * planned anew, by the worker.
 */
export const publishImport = defineWrite({
  action: 'import.publish',
  seenBy: 'import.read',
  find: (context, { slug }: Order) => find(context, slug),
  decide: ({ batch, files }, order, { db }) => {
    const bad = files.reduce((sum, file) => sum + file.bad, 0)
    const holds = planHolds(db, batch.id, batch.picture)
    const decision = decidePublishing({ phase: batch.phase, bad, planHolds: holds }, order.skipBad ?? batch.skipBad)
    return 'refused' in decision ? decision : accept({ step: decision.accepted, files, order })
  },
  store: (db, { step, order }, { batch }, { now }) => {
    const skipBad = order.skipBad ?? batch.skipBad
    if (step === 'publish') makeVisible(db, batch.id, now, order.lease)
    else db.update(importBatch).set({ phase: 'publishing', leasedBy: null }).where(eq(importBatch.id, batch.id)).run()
    db.update(importBatch).set({ skipBad, dryRun: false }).where(eq(importBatch.id, batch.id)).run()
    return { slug: batch.slug, step, id: batch.id }
  },
  fields: () => ['visible'],
  details: ({ step, files }) => ({ step, files: files.map(({ name }) => name).join(', '), ...sums(files) }),
})

function find({ db }: Context, slug: string) {
  const batch = batchBySlug(db, slug)
  if (!batch) return null
  const files = db.select().from(importFile).where(eq(importFile.batchId, batch.id)).all()
  return { thing: { batch, files }, personId: null, object: slug }
}

function makeVisible(db: Client, id: StoredBatch['id'], now: Date, lease: Lease | undefined): void {
  db.insert(visibleChange).values({ id }).run()
  db.update(change).set({ publishedAt: now }).where(eq(change.id, id)).run()
  db.update(importBatch)
    .set({ phase: 'evaluating', finishedAt: now, leasedBy: lease?.by ?? null, leasedUntil: lease?.until ?? null })
    .where(eq(importBatch.id, id))
    .run()
}

const counted = ['rows', 'added', 'changed', 'unchanged', 'ignored', 'bad'] as const

const sums = (files: readonly StoredFile[]): Record<string, number> =>
  Object.fromEntries(counted.map((name) => [name, files.reduce((sum, file) => sum + file[name], 0)]))
