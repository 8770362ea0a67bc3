import { batchBySlug } from '#db/import-batch.server'
import { removeStaging, stagedBefore } from '#db/staging.server'
import { isOver } from '~/domain/import/batch'
import type { Context } from '../gate.server'

/** Rows that were staged before a moment for an import that is over, or that this database never heard of: it was restored since. */
export function removeStrayStages({ db }: Context, before: Date): void {
  for (const slug of stagedBefore(before)) {
    const batch = batchBySlug(db, slug)
    if (!batch || isOver(batch.phase)) removeStaging(slug)
  }
}
