import { eq } from 'drizzle-orm'
import type { Client } from './client.server'
import { importBatch } from './schema'

export type StoredBatch = typeof importBatch.$inferSelect
export type ImportPhase = StoredBatch['phase']

export const batchBySlug = (db: Client, slug: string): StoredBatch | null =>
  db.select().from(importBatch).where(eq(importBatch.slug, slug)).get() ?? null

/** Names the set of changes that readers see; equal names, equal picture. */
export function pictureOf(db: Client): string {
  const sums = db.$client
    .prepare('SELECT count(*) AS n, total(id) AS ids, total(id * id) AS squares FROM visible_change')
    .get() as { n: number; ids: number; squares: number }
  return `${sums.n}.${sums.ids}.${sums.squares}`
}

/** SQL for a version that stands as readers will see it once the change `@change` is visible. */
export const standingWith = (alias = ''): string => {
  const column = (name: string) => (alias ? `${alias}.${name}` : name)
  return `(${column('born_in')} = @change OR ${column('born_in')} IN (SELECT id FROM visible_change))
    AND (${column('died_in')} IS NULL
      OR (${column('died_in')} <> @change AND ${column('died_in')} NOT IN (SELECT id FROM visible_change)))`
}
