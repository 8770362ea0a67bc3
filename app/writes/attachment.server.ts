import { stagedFor } from '#db/attachment.server'
import { keepFile } from '#db/attachment-sending.server'
import type { TakenFile } from '~/domain/attachment/attachment'
import { accept, refuse } from '~/domain/outcome'
import { whyNotWrite } from '~/domain/thread'
import { defineWrite } from './gate.server'
import { findThread } from './message.server'
import { signed } from './signed.server'

interface Adding {
  /** Opaque name of the thread. */
  slug: string
  file: TakenFile
  scanned: boolean
}

/** How many may wait to be sent, by one sender in one thread: some have been left out again. */
const mostStaged = 20

/** Keep a file that is to go with the next message. Only whoever added it sees it until then. */
export const add = defineWrite({
  action: 'attachment.add',
  seenBy: 'thread.read',
  find: (context, { slug }: Adding) => findThread(context, slug),
  decide: ({ id, facts }, { file, scanned }, { db, actor, today }) => {
    const stopped = whyNotWrite(facts, today)
    if (stopped !== null) return refuse(stopped)
    const staged = stagedFor(db, id, actor.accountId).length
    return staged < mostStaged ? accept({ file, scanned }) : refuse('too-many-attachments')
  },
  store: (db, { file, scanned }, { id: threadId }, context) => {
    const { at: addedAt, by: addedBy } = signed(context)
    return { slug: keepFile(db, file, { threadId, messageId: null, scanned, addedAt, addedBy }) }
  },
  fields: () => ['attachment'],
  details: ({ file: { kind, bytes }, scanned }) => ({ kind, bytes: bytes.length, scanned }),
})
