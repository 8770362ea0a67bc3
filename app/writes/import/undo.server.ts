import { batchBySlug } from '#db/import-batch.server'
import { countLaterChanges } from '#db/later-change.server'
import { change, importBatch, visibleChange } from '#db/schema'
import { eq } from 'drizzle-orm'
import { decideDiscarding, decideUndoing } from '~/domain/import/batch'
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
  find: (context, { slug }: { slug: string }) => find(context, slug),
  decide: ({ phase }) => decideDiscarding(phase),
  store: (db, _step, { id, slug }, { now }) => {
    db.update(importBatch).set({ phase: 'discarded', finishedAt: now }).where(eq(importBatch.id, id)).run()
    return { id, slug }
  },
  fields: () => [],
})

const find = ({ db }: Context, slug: string) => {
  const batch = batchBySlug(db, slug)
  return batch && { thing: batch, personId: null, object: slug }
}
