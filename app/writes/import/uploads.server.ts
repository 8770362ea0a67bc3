import { importBatch } from '#db/schema'
import { ne } from 'drizzle-orm'
import type { Context } from '../gate.server'

/** Copies that an import will still read. */
export const uploadsInUse = ({ db }: Context): Set<string> =>
  new Set(
    db
      .select({ uploads: importBatch.uploads })
      .from(importBatch)
      .where(ne(importBatch.uploads, []))
      .all()
      .flatMap(({ uploads }) => uploads.map(({ path }) => path)),
  )
