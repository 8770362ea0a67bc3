import { eq } from 'drizzle-orm'
import { contactsOf } from '#db/contact.server'
import { contact, contactTurn, talk as talkTable } from '#db/schema'
import { isOpen } from '~/domain/case'
import { callOffTalk, moveTalk } from '~/domain/contact'
import type { Day } from '~/domain/day'
import { refuse } from '~/domain/outcome'
import { defineWrite } from './gate.server'
import { keepNumber, numberKept } from './kept-number.server'
import { evaluateWithin } from './signal-evaluation.server'
import { signed } from './signed.server'
import { findTalk } from './talk.server'

interface Named {
  slug: string
  talk: string
}

interface Moving extends Named {
  on: Day
  time: string | null
  place: string | null
  /** Why a telephone number stands in the place. */
  numberReason?: string | null
}

/** A booked talk of a case gets another day, time or place; the day it had stays in the history. */
export const move = defineWrite({
  action: 'talk.book',
  seenBy: 'case.read',
  find: (context, { slug, talk }: Moving) => findTalk(context, slug, talk),
  decide: ({ facts, personId, talk }, { on, time, place, numberReason = null }, { db, today }) => {
    if (!isOpen(facts)) return refuse('case-closed')
    const others = contactsOf(db, personId).filter(({ id }) => id !== talk.contactId)
    const moved = moveTalk(talk.contact, others, on, today)
    return 'refused' in moved ? moved : { accepted: { ...moved.accepted, time, place, numberReason } }
  },
  store: (db, { wasOn, on, time, place, numberReason: reason }, { id: caseId, personId, talk }, context) => {
    db.update(contact).set({ on }).where(eq(contact.id, talk.contactId)).run()
    db.update(talkTable).set({ time, place }).where(eq(talkTable.id, talk.id)).run()
    const { on: turnedOn, at: turnedAt, by: turnedBy } = signed(context)
    const turn = { contactId: talk.contactId, wasOn, movedTo: on, turnedOn, turnedAt, turnedBy }
    if (wasOn !== on) db.insert(contactTurn).values(turn).run()
    keepNumber(db, { caseId, place: 'talk', object: talk.slug, reason }, context)
    evaluateWithin(db, personId, context.today)
    return { talk: talk.slug }
  },
  fields: () => ['on', 'time', 'place'],
  details: ({ numberReason }) => numberKept(numberReason),
})

/** A booked talk of a case did not happen, or will not; a rule about long absence may hold again. */
export const callOff = defineWrite({
  action: 'talk.book',
  seenBy: 'case.read',
  find: (context, { slug, talk }: Named) => findTalk(context, slug, talk),
  decide: ({ facts, talk }) => (isOpen(facts) ? callOffTalk(talk.contact) : refuse('case-closed')),
  store: (db, { wasOn }, { personId, talk }, context) => {
    const { on: turnedOn, at: turnedAt, by: turnedBy } = signed(context)
    db.update(contact).set({ calledOffOn: turnedOn }).where(eq(contact.id, talk.contactId)).run()
    db.insert(contactTurn)
      .values({ contactId: talk.contactId, wasOn, movedTo: null, turnedOn, turnedAt, turnedBy })
      .run()
    evaluateWithin(db, personId, context.today)
    return { talk: null }
  },
  fields: () => ['calledOffOn'],
})
