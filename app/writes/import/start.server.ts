import { newSlug } from '#db/crypto.server'
import { batchBySlug } from '#db/import-batch.server'
import { change, importBatch } from '#db/schema'
import { eq } from 'drizzle-orm'
import { withoutPersonalNumbers } from '~/domain/import/shown-value'
import { accept, refuse } from '~/domain/outcome'
import { defineWrite } from '../gate.server'
import type { Lease } from './lease.server'

interface ImportOrder {
  /** What the files come from: a system's name, and the mapping profile of that name when there is one. */
  source: string
  dryRun: boolean
  skipBad: boolean
  bytesTotal: number
  /** Copies that are ours to delete once they have been staged; none when a command reads the files where they lie. */
  uploads: { path: string; name: string }[]
  /** Whoever works on it at once; without it the import waits for the server's worker. */
  lease: Lease | null
}

/** A batch of its own for one call, before anything has been read. */
export const startImport = defineWrite({
  action: 'import.start',
  seenBy: 'import.list',
  find: (_context, order: ImportOrder) => {
    const shown = { ...order, source: withoutPersonalNumbers(order.source), uploads: order.uploads.map(namedSafely) }
    return { thing: { slug: newSlug(), order: shown }, personId: null, object: shown.source }
  },
  decide: (thing) => accept(thing),
  store: (db, { slug, order: { lease, ...order } }, _thing, { actor, now }) => {
    const { id } = db.insert(change).values({ kind: 'import', madeBy: actor.accountId, madeAt: now }).returning().get()
    const phase = lease ? 'reading' : 'waiting'
    db.insert(importBatch)
      .values({
        ...order,
        id,
        slug,
        phase,
        startedAt: now,
        leasedBy: lease?.by ?? null,
        leasedUntil: lease?.until ?? null,
      })
      .run()
    return { id, slug }
  },
  fields: () => [],
  details: ({ slug, order }) => ({ batch: slug, dryRun: order.dryRun, skipBad: order.skipBad }),
})

const namedSafely = <File extends { name: string }>(file: File): File => ({
  ...file,
  name: withoutPersonalNumbers(file.name),
})

/** A mapping profile has been saved for the headers that were unknown: the files are read again from the beginning. */
export const readAgain = defineWrite({
  action: 'import.start',
  seenBy: 'import.read',
  find: ({ db }, { slug }: { slug: string; source?: string }) => {
    const batch = batchBySlug(db, slug)
    return batch && { thing: batch, personId: null, object: slug }
  },
  decide: (batch, { source }) =>
    batch.phase === 'mapping' ? accept({ source: source ?? batch.source }) : refuse('import-not-mapping'),
  store: (db, { source }, { id, slug }, { now }) => {
    db.update(importBatch)
      .set({ phase: 'waiting', headers: null, source, startedAt: now })
      .where(eq(importBatch.id, id))
      .run()
    return { slug }
  },
  fields: () => ['source'],
})
