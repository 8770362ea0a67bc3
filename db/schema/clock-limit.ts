import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { counterNames, limitActors } from '../../app/domain/clock-limit'
import { account } from './account'
import { day, key, moment } from './columns'

/** A limit of the clock as it reads from a start date on; a changed one is a new version, the past keeps its own. */
export const clockLimitVersion = sqliteTable(
  'clock_limit_version',
  {
    id: key(),
    name: text('name').notNull(),
    version: integer('version').notNull(),
    counter: text('counter', { enum: counterNames }).notNull(),
    fromDay: integer('from_day').notNull(),
    toDay: integer('to_day').notNull(),
    title: text('title'),
    meaning: text('meaning'),
    asks: integer('asks', { mode: 'boolean' }).notNull(),
    who: text('who', { enum: limitActors }).notNull(),
    startsOn: day('starts_on').notNull(),
    active: integer('active', { mode: 'boolean' }).notNull(),
    source: text('source'),
    reason: text('reason'),
    decidedAt: moment('decided_at').notNull(),
    /** Null for what the portal ships with. */
    decidedBy: integer('decided_by').references(() => account.id),
  },
  (table) => [uniqueIndex('clock_limit_version_number').on(table.name, table.version)],
)
