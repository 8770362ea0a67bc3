import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day, key, moment } from './columns'

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

export const bornIn = () =>
  integer('born_in')
    .notNull()
    .references(() => change.id)
export const diedIn = () => integer('died_in').references(() => change.id)

export const visibleChange = sqliteTable('visible_change', { id: key() })

/** The days on which absence begins or has ended in what a change brought: how fresh our picture is. */
export const changeDay = sqliteTable(
  'change_day',
  {
    changeId: integer('change_id')
      .notNull()
      .references(() => change.id),
    day: day('day').notNull(),
  },
  (table) => [primaryKey({ columns: [table.changeId, table.day] }), index('change_day_day').on(table.day)],
)
