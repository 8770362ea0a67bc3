import { stagedFor, type StoredAttachment } from '#db/attachment.server'
import { attachTo } from '#db/attachment-sending.server'
import { statement } from '#db/client.server'
import { fitTogether } from '~/domain/attachment/attachment'
import { accept, refuse, type Decision } from '~/domain/outcome'
import type { Context } from './gate.server'

/** The files somebody has chosen to send along, all of them hers in this thread and few and small enough together. */
export function weighAttachments(
  { db, actor }: Context,
  threadId: number,
  chosen: readonly string[],
): Decision<readonly StoredAttachment[]> {
  const staged = stagedFor(db, threadId, actor.accountId).filter(({ slug }) => chosen.includes(slug))
  if (staged.length < chosen.length) return refuse('attachment-gone')
  const fit = fitTogether(staged)
  return 'refused' in fit ? fit : accept(staged)
}

/** They go with the message; what the sender had added in the thread and left out goes away. */
export function sendAlong(
  { db, actor: { accountId } }: Context,
  threadId: number,
  message: string,
  files: readonly StoredAttachment[],
): void {
  const row = statement<{ id: number }>(db, 'SELECT id FROM message WHERE slug = ?').get(message)
  if (!row || accountId === null) throw new Error('Files go with a message that somebody sent')
  attachTo(
    db,
    { messageId: row.id, threadId, accountId },
    files.map(({ slug }) => slug),
  )
}

/** For the trail: how many. */
export const countOf = (files: readonly StoredAttachment[]): { attachments?: number } =>
  files.length === 0 ? {} : { attachments: files.length }
