import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { accountId } from './account'
import { key, moment } from './columns'

/** A secret address under which a calendar program reads somebody's dates; only a hash of its code is kept. */
export const calendarLink = sqliteTable(
  'calendar_link',
  {
    id: key(),
    accountId: accountId('account_id'),
    codeHash: text('code_hash').notNull().unique(),
    madeAt: moment('made_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  (table) => [index('calendar_link_account').on(table.accountId)],
)
