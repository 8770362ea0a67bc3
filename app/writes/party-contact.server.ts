import { partyContactsIn } from '#db/party-contact.server'
import { partyContact } from '#db/schema'
import { refuse } from '~/domain/outcome'
import { notePartyContact, type PartyContact } from '~/domain/party-contact'
import { defineWrite } from './gate.server'
import { findThread } from './message.server'
import { signed } from './signed.server'

interface Noting extends PartyContact {
  /** Opaque name of the thread. */
  slug: string
}

/** Note that there was a contact with the party by telephone or in a meeting: when and who began it, never what was said. */
export const notePartyContactIn = defineWrite({
  action: 'party-contact.note',
  seenBy: 'thread.read',
  find: (context, { slug }: Noting) => findThread(context, slug),
  decide: ({ id, facts, medgivande }, { slug: _slug, ...contact }, { db, today }) => {
    const noted = notePartyContact({ medgivande: facts.medgivande, known: partyContactsIn(db, id) }, contact, today)
    if ('refused' in noted) return noted
    return medgivande === null
      ? refuse('thread-locked-no-medgivande')
      : { accepted: { noted: noted.accepted, medgivande } }
  },
  store: (db, { noted, medgivande }, { id: threadId, slug }, context) => {
    const { on: notedOn, at: notedAt, by: notedBy } = signed(context)
    db.insert(partyContact)
      .values({ threadId, medgivandeId: medgivande.id, ...noted, notedOn, notedAt, notedBy })
      .run()
    return { slug }
  },
  fields: () => ['contact'],
  details: ({ noted: { channel, initiative } }) => ({ channel, initiative }),
})
