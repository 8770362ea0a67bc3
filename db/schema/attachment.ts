import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { attachmentKinds } from '../../app/domain/attachment/kind'
import { accountId } from './account'
import { key, moment, slug } from './columns'
import { encryptedText } from '../crypto.server'
import { encryptedBytes } from '../crypto-bytes.server'
import { message, threadId } from './thread'

/** A file that goes, or is to go, with a message. */
export const attachment = sqliteTable(
  'attachment',
  {
    id: key(),
    slug: slug(),
    threadId: threadId(),
    /** Null until the message is sent: only who added it sees it, and left behind it is swept away. */
    messageId: integer('message_id').references(() => message.id),
    name: encryptedText('name').notNull(),
    kind: text('kind', { enum: attachmentKinds }).notNull(),
    bytes: integer('bytes').notNull(),
    /** A scanner had a look at it. */
    scanned: integer('scanned', { mode: 'boolean' }).notNull(),
    addedAt: moment('added_at').notNull(),
    addedBy: accountId('added_by'),
  },
  (table) => [
    index('attachment_thread').on(table.threadId, table.messageId),
    index('attachment_message').on(table.messageId),
  ],
)

/** The file itself, apart so that a list never carries it along. */
export const attachmentContent = sqliteTable('attachment_content', {
  attachmentId: integer('attachment_id')
    .primaryKey()
    .references(() => attachment.id),
  sealed: encryptedBytes('sealed').notNull(),
})
