import type { AttachmentKind } from '~/domain/attachment/kind'
import { statement, type Client } from './client.server'
import { open } from './crypto.server'

/** What is told of a file without opening it. */
export interface StoredAttachment {
  id: number
  slug: string
  /** Null until it is sent. */
  messageId: number | null
  name: string
  kind: AttachmentKind
  bytes: number
}

/** What has been sent in a thread, in the order it was added. */
export const attachmentsIn = (db: Client, threadId: number): StoredAttachment[] =>
  stored(db, 'thread_id = @threadId AND message_id IS NOT NULL', { threadId })

/** What somebody has added in a thread and not yet sent. */
export const stagedFor = (db: Client, threadId: number, accountId: number | null): StoredAttachment[] =>
  stored(db, 'thread_id = @threadId AND message_id IS NULL AND added_by = @accountId', { threadId, accountId })

/** A file that has been sent in this thread, by its opaque name. */
export const sentAttachment = (db: Client, threadId: number, slug: string): StoredAttachment | null =>
  stored(db, 'thread_id = @threadId AND message_id IS NOT NULL AND slug = @slug', { threadId, slug })[0] ?? null

const stored = (db: Client, where: string, parameters: Record<string, number | string | null>): StoredAttachment[] =>
  statement<StoredAttachment>(
    db,
    `SELECT id, slug, message_id AS messageId, name, kind, bytes FROM attachment WHERE ${where} ORDER BY id`,
  )
    .all(parameters)
    .map((row) => ({ ...row, name: open(row.name) }))
