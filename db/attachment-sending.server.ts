import { attachment, attachmentContent } from './schema'
import type { TakenFile } from '../app/domain/attachment/attachment'
import { statement, type Client } from './client.server'
import { newSlug } from './crypto.server'

interface Sending {
  messageId: number
  threadId: number
  accountId: number
}

/** Those of the sender's files that were chosen go with the message; what she added there and left out is taken away. */
export function attachTo(db: Client, { messageId, threadId, accountId }: Sending, slugs: readonly string[]): void {
  const chosen = JSON.stringify(slugs)
  const own = 'thread_id = @threadId AND message_id IS NULL AND added_by = @accountId'
  statement(
    db,
    `UPDATE attachment SET message_id = @messageId WHERE ${own} AND slug IN (SELECT value FROM json_each(@chosen))`,
  ).run({ messageId, threadId, accountId, chosen })
  statement(db, `DELETE FROM attachment_content WHERE attachment_id IN (SELECT id FROM attachment WHERE ${own})`).run({
    threadId,
    accountId,
  })
  statement(db, `DELETE FROM attachment WHERE ${own}`).run({ threadId, accountId })
}

interface Adding {
  threadId: number
  messageId: number | null
  scanned: boolean
  addedAt: Date
  addedBy: number
}

/** Keeps a file, sealed. @returns its opaque name. */
export function keepFile(db: Client, { bytes, ...file }: TakenFile, adding: Adding): string {
  const row = { slug: newSlug(), ...file, bytes: bytes.length, ...adding }
  const { id } = db.insert(attachment).values(row).returning({ id: attachment.id }).get()
  db.insert(attachmentContent)
    .values({ attachmentId: id, sealed: Buffer.from(bytes) })
    .run()
  return row.slug
}
