import type { DraftValues } from '~/domain/message-draft'
import { statement, type Client } from './client.server'
import { open, seal } from './crypto.server'

export interface StoredDraft {
  /** Null when it was taken away because the thread locked. */
  values: DraftValues | null
  /** Milliseconds since 1970. */
  savedAt: number
}

/** What somebody has begun to write in a thread, or for a new one in a case; `place` is its opaque name. */
export function draftAt(db: Client, place: string, accountId: number | null): StoredDraft | null {
  const row = statement<{ content: string | null; savedAt: number }>(
    db,
    'SELECT content, saved_at AS savedAt FROM message_draft WHERE place = ? AND account_id = ?',
  ).get(place, accountId)
  if (!row) return null
  return { savedAt: row.savedAt, values: row.content === null ? null : (JSON.parse(open(row.content)) as DraftValues) }
}

export const keepDraft = (db: Client, place: string, accountId: number, values: DraftValues, at: Date): void => {
  statement(
    db,
    `INSERT INTO message_draft (place, account_id, content, saved_at) VALUES (@place, @accountId, @content, @at)
     ON CONFLICT (place, account_id) DO UPDATE SET content = @content, saved_at = @at`,
  ).run({ place, accountId, content: seal(JSON.stringify(values)), at: at.getTime() })
}

/** It was sent, or given up. */
export const removeDraft = (db: Client, place: string, accountId: number | null): void => {
  statement(db, 'DELETE FROM message_draft WHERE place = ? AND account_id = ?').run(place, accountId)
}

/** What anybody has begun to write in a thread that has locked goes; that there was something stays, for the page to say. */
export const emptyDrafts = (db: Client, places: readonly string[]): number =>
  statement(
    db,
    `UPDATE message_draft SET content = NULL WHERE content IS NOT NULL AND place IN (SELECT value FROM json_each(?))`,
  ).run(JSON.stringify(places)).changes
