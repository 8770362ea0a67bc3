import type { StoredThread } from '#db/thread.server'
import type { Action } from '~/policy'
import { defineRead } from './gate.server'
import { reachableThread } from './thread.server'

type Named = Pick<StoredThread, 'slug' | 'person' | 'personId'> & { threadId: number }

/** A thread by its name alone, for a page with a form that only some of those in it have. */
const defineThreadRead = (action: Action) =>
  defineRead({
    action,
    object: ({ slug }: { slug: string }) => slug,
    load: (question, { slug }): Named | null => {
      const found = reachableThread(question, slug)
      return found && { slug, person: found.person, personId: found.personId, threadId: found.id }
    },
    persons: ({ personId }) => [personId],
    thread: ({ personId, threadId }) => ({ personId, threadId }),
  })

export const readClosable = defineThreadRead('thread.close')
export const readDeclinable = defineThreadRead('message.decline')
