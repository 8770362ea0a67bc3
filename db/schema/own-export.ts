import { index, integer, sqliteTable } from 'drizzle-orm/sqlite-core'
import { accountId } from './account'
import { day, key, moment, slug } from './columns'
import { personId } from './person'

/** An employee has asked for everything about her; the copy itself is a sealed file called after the opaque name. */
export const ownExport = sqliteTable(
  'own_export',
  {
    id: key(),
    slug: slug(),
    personId: personId(),
    askedOn: day('asked_on').notNull(),
    askedAt: moment('asked_at').notNull(),
    askedBy: accountId('asked_by'),
    tries: integer('tries').notNull().default(0),
    madeAt: moment('made_at'),
    keptUntil: day('kept_until'),
    failedAt: moment('failed_at'),
    fetchedAt: moment('fetched_at'),
    removedAt: moment('removed_at'),
  },
  (table) => [index('own_export_person').on(table.personId), index('own_export_made').on(table.madeAt)],
)
