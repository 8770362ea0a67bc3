import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { partyContactChannels } from '../../app/domain/party-contact'
import { sides } from '../../app/domain/thread'
import { accountId } from './account'
import { day, key, moment } from './columns'
import { medgivandeId } from './medgivande'
import { threadId } from './thread'

/** A contact with the outside party beside the thread: that it was, and nothing of what was said. */
export const partyContact = sqliteTable(
  'party_contact',
  {
    id: key(),
    threadId: threadId(),
    medgivandeId: medgivandeId(),
    channel: text('channel', { enum: partyContactChannels }).notNull(),
    initiative: text('initiative', { enum: sides }).notNull(),
    heldOn: day('held_on').notNull(),
    notedOn: day('noted_on').notNull(),
    notedAt: moment('noted_at').notNull(),
    notedBy: accountId('noted_by'),
  },
  (table) => [index('party_contact_thread').on(table.threadId, table.heldOn)],
)
