import { standingOfThreads } from '#db/thread-medgivande.server'
import { threadsAmong } from '#db/thread.server'
import { replyReminder, waitsFor, type ThreadReminders } from '~/domain/thread-wait'
import { defineRead } from './gate.server'
import { answersToday } from './thread-notice.server'

/** What time alone brings about in threads: answers that are due or late, and drafts in threads that have locked. */
export const readThreadReminders = defineRead({
  action: 'thread.remind',
  load: (question): ThreadReminders => {
    const { db, today } = question
    const threads = threadsAmong(db, openOrWritten, { today })
    const standing = standingOfThreads(db, threads, today)
    const isLocked = ({ id }: { id: number }) => (standing.get(id)?.lock ?? null) !== null
    return {
      locked: threads.filter(isLocked).map(({ slug }) => slug),
      replies: threads
        .filter((thread) => thread.closedOn === null && !isLocked(thread))
        .flatMap((thread) => {
          const waiting = waitsFor(thread.messages)
          const kind = replyReminder(waiting, today)
          const by = waiting?.by ?? null
          if (kind === null || by === null) return []
          const due = { thread: thread.slug, kind, by }
          return answersToday(question, thread).map((accountId) => ({ ...due, accountId }))
        }),
    }
  },
})

const openOrWritten = `SELECT w.id FROM thread w WHERE NOT EXISTS (SELECT 1 FROM thread_closure l WHERE l.thread_id = w.id)
  OR EXISTS (SELECT 1 FROM message_draft d WHERE d.place = w.slug AND d.content IS NOT NULL)`
