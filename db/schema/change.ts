import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { key, moment } from './columns'

/**
 * Imported facts are versions: each row names the change that brought it (`born_in`) and the change that replaced or
 * removed it (`died_in`). A change is real once its number stands in `visible_change`. Publishing an import is one
 * insert there, undoing it is one delete, and a killed import has simply never been published.
 */
export const change = sqliteTable(
  'change',
  {
    id: key(),
    kind: text('kind', { enum: ['import', 'hand'] }).notNull(),
    madeBy: integer('made_by'),
    madeAt: moment('made_at').notNull(),
    publishedAt: moment('published_at'),
    undoneAt: moment('undone_at'),
  },
  (table) => [index('change_kind').on(table.kind, table.publishedAt)],
)

export const visibleChange = sqliteTable('visible_change', { id: key() })
