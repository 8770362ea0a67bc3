import { emptyDrafts } from '#db/message-draft.server'
import { isoDay } from '~/domain/day'
import { accept } from '~/domain/outcome'
import type { ThreadReminders } from '~/domain/thread-wait'
import { defineWrite } from './gate.server'

/** Reminds once the day before an answer is asked for and once when it is late, and empties drafts in threads that have locked. */
export const remind = defineWrite({
  action: 'thread.remind',
  seenBy: 'thread.remind',
  find: (_context, reminders: ThreadReminders) => ({ thing: reminders, personId: null, object: 'meddelanden' }),
  decide: (reminders) => accept(reminders),
  store: (db, { replies, locked }) => ({ replies: replies.length, emptied: emptyDrafts(db, locked) }),
  fields: () => ['notice', 'draft'],
  details: ({ replies, locked }) => ({ replies: replies.length, locked: locked.length }),
  notices: ({ replies }) =>
    replies.map(({ thread, kind, by, accountId }) => ({
      dedupKey: `${kind}:${thread}:${isoDay(by)}:${accountId}`,
      accountId,
      kind: 'reply-due',
      payload: { thread },
    })),
})
