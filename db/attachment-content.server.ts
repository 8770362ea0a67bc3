import { statement, type Client } from './client.server'
import { openBytes } from './crypto-bytes.server'

/** The file itself. */
export function contentOf(db: Client, attachmentId: number): Buffer {
  const row = statement<{ sealed: Buffer }>(db, 'SELECT sealed FROM attachment_content WHERE attachment_id = ?').get(
    attachmentId,
  )
  if (!row) throw new Error('A file is told of and not there')
  return openBytes(row.sealed)
}

/** Takes away files that were added before a moment and never sent. @returns how many. */
export function removeUnsent(db: Client, before: Date): number {
  const left = 'SELECT id FROM attachment WHERE message_id IS NULL AND added_at < ?'
  const moment = before.getTime()
  statement(db, `DELETE FROM attachment_content WHERE attachment_id IN (${left})`).run(moment)
  return statement(db, 'DELETE FROM attachment WHERE message_id IS NULL AND added_at < ?').run(moment).changes
}
