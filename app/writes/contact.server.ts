import { eq } from 'drizzle-orm'
import { statement, type Client } from '#db/client.server'
import { contactsOf, type StoredContact } from '#db/contact.server'
import { newSlug } from '#db/crypto.server'
import { contact, contactTurn, talk as talkOfCase } from '#db/schema'
import { callOffTalk, holdTalk, moveTalk, noteContact, type ContactKind } from '~/domain/contact'
import type { Day } from '~/domain/day'
import { defineWrite, type Context, type Found } from './gate.server'
import { evaluateWithin } from './signal-evaluation.server'
import { signed } from './signed.server'

interface Person {
  slug: string
  personId: number
  contacts: StoredContact[]
}

/** Note a contact or book a talk; either may by itself end the hold of a rule about long absence. */
export const note = defineWrite({
  action: 'contact.note',
  seenBy: 'person.read',
  find: (context, input: { slug: string; kind: ContactKind; on: Day }) => findPerson(context, input.slug),
  decide: ({ contacts }, { kind, on }, { today }) => noteContact(contacts, { kind, on }, today),
  store: (db, change, { slug, personId }, context) => {
    db.insert(contact)
      .values({ slug: newSlug(), personId, ...change, ...notedBy(context) })
      .run()
    return looked(db, { slug, personId }, context)
  },
  fields: ({ heldOn }) => (heldOn === null ? ['kind', 'on'] : ['kind', 'on', 'heldOn']),
  details: ({ kind }) => ({ kind }),
})

/** A booked talk has been held. */
export const hold = defineWrite({
  action: 'contact.note',
  seenBy: 'person.read',
  find: (context, input: NamedTalk & { heldOn: Day }) => findTalk(context, input),
  decide: ({ talk }, { heldOn }, { today }) => holdTalk(talk, heldOn, today),
  store: (db, { heldOn }, { talk, slug, personId }, context) => {
    db.update(contact).set({ heldOn }).where(eq(contact.id, talk.id)).run()
    return looked(db, { slug, personId }, context)
  },
  fields: () => ['heldOn'],
})

/** A booked talk gets another day; the one it had stays in the history. In a case its time and place were for that day. */
export const move = defineWrite({
  action: 'contact.note',
  seenBy: 'person.read',
  find: (context, input: NamedTalk & { on: Day }) => findTalk(context, input),
  decide: ({ talk, contacts }, { on }, { today }) => moveTalk(talk, contacts, on, today),
  store: (db, { wasOn, on }, { talk, slug, personId }, context) => {
    db.update(contact).set({ on }).where(eq(contact.id, talk.id)).run()
    db.update(talkOfCase).set({ time: null, place: null }).where(eq(talkOfCase.contactId, talk.id)).run()
    db.insert(contactTurn)
      .values({ contactId: talk.id, wasOn, movedTo: on, ...turned(context) })
      .run()
    return looked(db, { slug, personId }, context)
  },
  fields: () => ['on'],
})

/** A booked talk did not happen; a rule about long absence may hold again. */
export const callOff = defineWrite({
  action: 'contact.note',
  seenBy: 'person.read',
  find: (context, input: NamedTalk) => findTalk(context, input),
  decide: ({ talk }) => callOffTalk(talk),
  store: (db, { wasOn }, { talk, slug, personId }, context) => {
    db.update(contact).set({ calledOffOn: context.today }).where(eq(contact.id, talk.id)).run()
    db.insert(contactTurn)
      .values({ contactId: talk.id, wasOn, movedTo: null, ...turned(context) })
      .run()
    return looked(db, { slug, personId }, context)
  },
  fields: () => ['calledOffOn'],
})

interface NamedTalk {
  slug: string
  talk: string
}

function findTalk(context: Context, { slug, talk: asked }: NamedTalk): Found<Person & { talk: StoredContact }> | null {
  const person = findPerson(context, slug)
  const talk = person?.thing.contacts.find((one) => one.slug === asked && one.kind === 'talk')
  return person && talk ? { ...person, thing: { ...person.thing, talk } } : null
}

function findPerson({ db }: Context, slug: string): Found<Person> | null {
  const row = statement<{ id: number }>(db, 'SELECT id FROM person WHERE slug = ?').get(slug)
  return row
    ? { thing: { slug, personId: row.id, contacts: contactsOf(db, row.id) }, personId: row.id, object: slug }
    : null
}

function looked(db: Client, { slug, personId }: Pick<Person, 'slug' | 'personId'>, { today }: Context) {
  evaluateWithin(db, personId, today)
  return { slug }
}

function notedBy(context: Context) {
  const { at, by } = signed(context)
  return { notedAt: at, notedBy: by }
}

function turned(context: Context) {
  const { on, at, by } = signed(context)
  return { turnedOn: on, turnedAt: at, turnedBy: by }
}
