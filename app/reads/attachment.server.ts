import { sentAttachment, type StoredAttachment } from '#db/attachment.server'
import { contentOf } from '#db/attachment-content.server'
import { standingOfThread } from '#db/thread-medgivande.server'
import type { StoredThread } from '#db/thread.server'
import { isReadable } from '~/domain/thread'
import { defineRead, type Question } from './gate.server'
import { reachableThread } from './thread.server'

interface OpenedFile {
  file: StoredAttachment
  content: Buffer
  personId: number
  threadId: number
}

/** A file of a thread, while the medgivande in force covers all that its message tells of. Afterwards it isn't there. */
export const readAttachment = defineRead({
  action: 'attachment.read',
  object: ({ slug }: { thread: string; slug: string }) => slug,
  load: (question, { thread: name, slug }): OpenedFile | null => {
    const thread = reachableThread(question, name)
    const file = thread && sentAttachment(question.db, thread.id, slug)
    if (!file || !isShown(question, thread, file)) return null
    const { personId, id: threadId } = thread
    return { file, content: contentOf(question.db, file.id), personId, threadId }
  },
  persons: ({ personId }) => [personId],
  thread: ({ personId, threadId }) => ({ personId, threadId }),
})

function isShown({ db, today }: Question, thread: StoredThread, { messageId }: StoredAttachment): boolean {
  const { lock, medgivande } = standingOfThread(db, thread, today)
  const message = thread.messages.find(({ id }) => id === messageId)
  return lock === null && medgivande !== null && message !== undefined && isReadable(message, medgivande.facts)
}
