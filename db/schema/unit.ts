import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, sqliteView, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { bornIn, diedIn } from './change'
import { day, key, slug } from './columns'

/** Anchor: what an organisation code stands for through all its versions. */
export const unit = sqliteTable('unit', { id: key(), slug: slug(), code: text('code').notNull().unique() })

export const unitVersion = sqliteTable(
  'unit_version',
  {
    id: key(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => unit.id),
    name: text('name').notNull(),
    type: text('type', { enum: ['forvaltning', 'omrade', 'arbetsplats'] }).notNull(),
    parentId: integer('parent_id').references((): AnySQLiteColumn => unit.id),
    activity: text('activity'),
    from: day('first_day'),
    to: day('last_day'),
    bornIn: bornIn(),
    diedIn: diedIn(),
  },
  (table) => [
    index('unit_version_unit').on(table.unitId),
    index('unit_version_parent').on(table.parentId),
    index('unit_version_born').on(table.bornIn),
    index('unit_version_died').on(table.diedIn, table.bornIn),
  ],
)

/** Units as they stand now: published, not replaced. */
export const organisationUnit = sqliteView('organisation_unit', {
  id: integer('id').notNull(),
  slug: text('slug').notNull(),
  code: text('code').notNull(),
  versionId: integer('version_id').notNull(),
  name: text('name').notNull(),
  type: text('type', { enum: ['forvaltning', 'omrade', 'arbetsplats'] }).notNull(),
  parentId: integer('parent_id'),
  activity: text('activity'),
  from: day('first_day'),
  to: day('last_day'),
})
  .as(sql`SELECT u.id, u.slug, u.code, v.id AS version_id, v.name, v.type, v.parent_id, v.activity, v.first_day, v.last_day
  FROM unit_version v JOIN unit u ON u.id = v.unit_id
  WHERE +v.born_in IN (SELECT id FROM visible_change)
    AND (v.died_in IS NULL OR v.died_in NOT IN (SELECT id FROM visible_change))`)
