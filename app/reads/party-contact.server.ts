import { partyContactsIn, type StoredPartyContact } from '#db/party-contact.server'
import { defineRead } from './gate.server'
import { reachableThread } from './thread.server'

export interface NotedContacts {
  personId: number
  threadId: number
  thread: { slug: string; person: string | null }
  noted: StoredPartyContact[]
}

/** What has been noted beside a thread. */
export const readPartyContacts = defineRead({
  action: 'party-contact.note',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): NotedContacts | null => {
    const found = reachableThread(question, slug)
    if (!found) return null
    const { id: threadId, personId, person } = found
    return { personId, threadId, thread: { slug, person }, noted: partyContactsIn(question.db, threadId) }
  },
  persons: ({ personId }) => [personId],
  thread: ({ personId, threadId }) => ({ personId, threadId }),
})
