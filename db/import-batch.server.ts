import { eq } from 'drizzle-orm'
import type { Client } from './client.server'
import { importBatch } from './schema'

export type StoredBatch = typeof importBatch.$inferSelect

export const batchBySlug = (db: Client, slug: string): StoredBatch | null =>
  db.select().from(importBatch).where(eq(importBatch.slug, slug)).get() ?? null

/** SQL for a version that stands as readers will see it once the change `@change` is visible. */
export const standingWith = (alias = ''): string => {
  const column = (name: string) => (alias ? `${alias}.${name}` : name)
  return `(${column('born_in')} = @change OR ${column('born_in')} IN (SELECT id FROM visible_change))
    AND (${column('died_in')} IS NULL
      OR (${column('died_in')} <> @change AND ${column('died_in')} NOT IN (SELECT id FROM visible_change)))`
}

/** SQL that marks a version as replaced by a change nobody sees yet; what a visible one has replaced meanwhile is left alone. */
export const endVersion = (table: string): string =>
  `UPDATE ${table} SET died_in = ? WHERE id = ? AND (died_in IS NULL OR died_in NOT IN (SELECT id FROM visible_change))`
