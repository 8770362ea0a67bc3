import { emptyDrafts } from '#db/message-draft.server'
import { messageRead } from '#db/schema'
import { accept } from '~/domain/outcome'
import { isReadable } from '~/domain/thread'
import { defineWrite } from './gate.server'
import { findThread, type ThreadFound } from './message.server'
import { signed } from './signed.server'

/**
 * What was on the screen for the first time is noted, for the other side to see. In a thread that has locked, what was being
 * written goes.
 */
export const receive = defineWrite({
  action: 'message.receive',
  seenBy: 'thread.read',
  find: (context, { slug }: { slug: string }) => findThread(context, slug),
  decide: (thread, _input, { actor }) => accept({ ids: newTo(thread, actor.accountId), lock: thread.lock }),
  store: (db, { ids, lock }, { slug }, context) => {
    const { at: readAt, by: accountId } = signed(context)
    for (const messageId of ids)
      db.insert(messageRead).values({ messageId, accountId, readAt }).onConflictDoNothing().run()
    if (lock !== null) emptyDrafts(db, [slug])
    return { read: ids.length }
  },
  fields: ({ lock }) => (lock === null ? ['readAt'] : ['draft']),
  details: ({ ids }) => ({ messages: ids.length }),
})

/** What she can read here and has not read before, from the other side. */
function newTo({ lock, medgivande, messages, side }: ThreadFound, accountId: number | null): number[] {
  if (lock !== null || medgivande === null) return []
  return messages
    .filter((one) => one.side !== side && one.readBy.every((read) => read.accountId !== accountId))
    .filter((one) => isReadable(one, medgivande.facts))
    .map(({ id }) => id)
}
