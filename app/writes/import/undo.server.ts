import { batchBySlug } from '#db/import-batch.server'
import { countLaterChanges } from '#db/later-change.server'
import { change, importBatch, visibleChange } from '#db/schema'
import { and, eq, inArray, lte } from 'drizzle-orm'
import { decideDiscarding, decideUndoing } from '~/domain/import/batch'
import { accept } from '~/domain/outcome'
import { defineWrite, type Context } from '../gate.server'

/** Takes an import out of sight again: what it replaced stands as before, and its people are evaluated anew. */
export const undoImport = defineWrite({
  action: 'import.undo',
  seenBy: 'import.read',
  find: (context, { slug }: { slug: string }) => find(context, slug),
  decide: ({ id, phase }, _input, { db }) => decideUndoing({ phase, changedLater: countLaterChanges(db, id) }),
  store: (db, _step, { id, slug }, { now }) => {
    db.delete(visibleChange).where(eq(visibleChange.id, id)).run()
    db.update(change).set({ undoneAt: now }).where(eq(change.id, id)).run()
    db.update(importBatch)
      .set({ phase: 'undone', evaluatedAt: null, leasedBy: null, leasedUntil: null })
      .where(eq(importBatch.id, id))
      .run()
    return { id, slug }
  },
  fields: () => ['visible'],
})

/** Stops an import that nobody has seen anything of. Whoever works on it notices at the next step and clears up. */
export const discardImport = defineWrite({
  action: 'import.discard',
  seenBy: 'import.read',
  find: (context, { slug }: { slug: string; failure?: 'undecided' }) => find(context, slug),
  decide: ({ phase }, { failure = null }) => {
    const decision = decideDiscarding(phase)
    return 'refused' in decision ? decision : accept({ failure })
  },
  store: (db, { failure }, { id, slug }, { now }) => {
    db.update(importBatch).set({ phase: 'discarded', failure, finishedAt: now }).where(eq(importBatch.id, id)).run()
    return { id, slug }
  },
  fields: () => [],
})

/** Imports that have waited for somebody since before a moment, by their opaque names. */
export const undecidedSince = ({ db }: Context, before: Date): string[] =>
  db
    .select({ slug: importBatch.slug })
    .from(importBatch)
    .where(and(inArray(importBatch.phase, ['mapping', 'ready']), lte(importBatch.startedAt, before)))
    .all()
    .map(({ slug }) => slug)

const find = ({ db }: Context, slug: string) => {
  const batch = batchBySlug(db, slug)
  return batch && { thing: batch, personId: null, object: slug }
}
