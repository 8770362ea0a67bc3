import { eq } from 'drizzle-orm'
import { contactsOf } from '#db/contact.server'
import { newSlug } from '#db/crypto.server'
import { contact, talk, talkNote } from '#db/schema'
import { talksIn } from '#db/talk.server'
import { isOpen } from '~/domain/case'
import type { Day } from '~/domain/day'
import { refuse } from '~/domain/outcome'
import { bookTalk, writeUpTalk, type NextStep, type TalkKind, type TalkNote } from '~/domain/talk'
import { findCase } from './case.server'
import { insertSteps } from './case-step.server'
import { defineWrite, type Context } from './gate.server'
import { keepNumber, numberKept } from './kept-number.server'
import { evaluateWithin } from './signal-evaluation.server'
import { signed } from './signed.server'

interface Booking {
  slug: string
  kind: TalkKind
  on: Day
  time: string | null
  place: string | null
  unionTold: boolean
  /** Why a telephone number stands in the place. */
  numberReason?: string | null
}

/** Book a talk in a case; like any booked talk it may end the hold of a rule about long absence. */
export const book = defineWrite({
  action: 'talk.book',
  seenBy: 'case.read',
  find: (context, { slug }: Booking) => findCase(context, slug),
  decide: ({ facts, personId }, { kind, on, time, place, unionTold, numberReason = null }, { db, today }) => {
    if (!isOpen(facts)) return refuse('case-closed')
    const booked = bookTalk(contactsOf(db, personId), { on, unionTold }, today)
    return 'refused' in booked
      ? booked
      : { accepted: { ...booked.accepted, talkKind: kind, time, place, numberReason } }
  },
  store: (db, { kind, on, heldOn, talkKind, time, place, numberReason: reason }, { id: caseId, personId }, context) => {
    const { on: bookedOn, at: bookedAt, by: bookedBy } = signed(context)
    const noted = { slug: newSlug(), personId, kind, on, heldOn, notedAt: bookedAt, notedBy: bookedBy }
    const contactId = db.insert(contact).values(noted).returning().get().id
    const slug = newSlug()
    db.insert(talk).values({ slug, caseId, contactId, kind: talkKind, time, place, bookedOn, bookedAt, bookedBy }).run()
    keepNumber(db, { caseId, place: 'talk', object: slug, reason }, context)
    evaluateWithin(db, personId, context.today)
    return { talk: slug }
  },
  fields: () => ['kind', 'on', 'time', 'place'],
  details: ({ talkKind, numberReason }) => ({ kind: talkKind, ...numberKept(numberReason) }),
})

interface WritingUp {
  slug: string
  talk: string
  heldOn: Day
  note: TalkNote
  steps: readonly NextStep[]
}

/** Write up a talk that has been held; agreed next steps become steps of the case. */
export const writeUp = defineWrite({
  action: 'talk.write',
  seenBy: 'case.read',
  find: (context, { slug, talk }: WritingUp) => findTalk(context, slug, talk),
  decide: ({ facts, talk }, input, { today }) =>
    isOpen(facts)
      ? writeUpTalk({ contact: talk.contact, written: talk.note !== null }, input, today)
      : refuse('case-closed'),
  store: (db, { heldOn, note, steps }, { id: caseId, personId, talk }, context) => {
    const { on: writtenOn, at: writtenAt, by: writtenBy } = signed(context)
    db.update(contact).set({ heldOn }).where(eq(contact.id, talk.contactId)).run()
    db.insert(talkNote)
      .values({ slug: newSlug(), talkId: talk.id, content: JSON.stringify(note), writtenOn, writtenAt, writtenBy })
      .run()
    insertSteps(db, caseId, steps, context)
    evaluateWithin(db, personId, context.today)
    return { talk: talk.slug }
  },
  fields: () => ['heldOn', 'note', 'steps'],
  details: ({ steps }) => ({ steps: steps.length }),
})

export function findTalk(context: Context, slug: string, talkSlug: string) {
  const found = findCase(context, slug)
  const talk = found && talksIn(context.db, found.thing.id).find((one) => one.slug === talkSlug)
  return talk ? { ...found, thing: { ...found.thing, talk } } : null
}
