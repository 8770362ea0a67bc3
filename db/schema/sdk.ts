import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { accountId } from './account'
import { day, key, moment, slug } from './columns'
import { medgivandeId } from './medgivande'
import { messageId } from './thread'

/** A message was taken out to be sent in the organisation's own SDK client: a disclosure of its own. */
export const sdkExport = sqliteTable(
  'sdk_export',
  {
    id: key(),
    slug: slug(),
    messageId: messageId(),
    medgivandeId: medgivandeId(),
    /** What the message and the conversation are called in SDK. */
    sdkMessageId: text('sdk_message_id').notNull().unique(),
    conversationId: text('conversation_id').notNull(),
    refToMessageId: text('ref_to_message_id'),
    recipientOrganisation: text('recipient_organisation').notNull(),
    recipientAddress: text('recipient_address').notNull(),
    exportedOn: day('exported_on').notNull(),
    exportedAt: moment('exported_at').notNull(),
    exportedBy: accountId('exported_by'),
  },
  (table) => [index('sdk_export_message').on(table.messageId), index('sdk_export_medgivande').on(table.medgivandeId)],
)

/** An answer that came by SDK and was read in by hand. */
export const sdkArrival = sqliteTable(
  'sdk_arrival',
  {
    id: key(),
    messageId: messageId(),
    exportId: integer('export_id')
      .notNull()
      .references(() => sdkExport.id),
    sdkMessageId: text('sdk_message_id').notNull().unique(),
    senderOrganisation: text('sender_organisation').notNull(),
    senderAddress: text('sender_address').notNull(),
    /** When it was made, as it says itself. */
    writtenAt: moment('written_at').notNull(),
  },
  (table) => [index('sdk_arrival_message').on(table.messageId)],
)
