import { eq } from 'drizzle-orm'
import { reviewsOfPeriod, verdictsOf } from '#db/access-review.server'
import { accountBySlug, momentsOf } from '#db/access-period.server'
import type { Client } from '#db/client.server'
import { eventBySlug } from '#db/log-event.server'
import { accessHint, accessReview } from '#db/schema'
import { hintBySlug } from '#db/access-hint.server'
import { review, type Verdict } from '~/domain/access-review'
import { parseDay } from '~/domain/day'
import { defineWrite, type Context } from './gate.server'
import { signed } from './signed.server'

export interface Said {
  verdict: Verdict
  note: string | null
}

/** Say what one came to about an event of the log. */
export const reviewEvent = defineWrite({
  action: 'log.review',
  seenBy: 'log.read',
  find: ({ db }, { slug }: Said & { slug: string }) => {
    const event = eventBySlug(db, slug)
    if (!event || event.actorId === null) return null
    const verdict = verdictsOf(db, [event.id]).get(event.id) ?? 'oppen'
    return { thing: { id: event.id, slug, actorId: event.actorId, verdict }, personId: null, object: slug }
  },
  decide: (event, said, { actor }) => review(event, said, actor.accountId),
  store: (db, said, { id: eventId, slug }, context) => {
    say(db, said, { eventId }, context)
    return { slug }
  },
  fields: () => ['verdict', 'note'],
  details: ({ verdict }) => ({ verdict }),
})

/** About everything an account did on a day. */
export const reviewDay = defineWrite({
  action: 'log.review',
  seenBy: 'log.read',
  find: ({ db }, { slug, date }: Said & { slug: string; date: string }) => {
    const account = accountBySlug(db, slug)
    const day = parseDay(date)
    if (!account || day === null) return null
    const period = momentsOf({ from: day, to: day })
    const verdict = reviewsOfPeriod(db, account.id, period.from, period.until)[0]?.verdict ?? 'oppen'
    return { thing: { actorId: account.id, slug, date, verdict, period }, personId: null, object: slug }
  },
  decide: (day, said, { actor }) => review(day, said, actor.accountId),
  store: (db, said, { actorId, period, slug, date }, context) => {
    say(db, said, { actorId, from: new Date(period.from), until: new Date(period.until) }, context)
    return { slug, date }
  },
  fields: () => ['verdict', 'note'],
  details: ({ verdict }) => ({ verdict }),
})

/** About a sign that was worth a look. */
export const reviewHint = defineWrite({
  action: 'log.review',
  seenBy: 'hint.read',
  find: ({ db }, { slug }: Said & { slug: string }) => {
    const hint = hintBySlug(db, slug)
    return hint && { thing: hint, personId: null, object: slug }
  },
  decide: (hint, said, { actor }) => review(hint, said, actor.accountId),
  store: (db, said, { id: hintId, slug }, context) => {
    say(db, said, { hintId }, context)
    db.update(accessHint).set({ verdict: said.verdict }).where(eq(accessHint.id, hintId)).run()
    return { slug }
  },
  fields: () => ['verdict', 'note'],
  details: ({ verdict }) => ({ verdict }),
})

type Subject = Pick<typeof accessReview.$inferInsert, 'eventId' | 'actorId' | 'from' | 'until' | 'hintId' | 'itemId'>

export function say(db: Client, said: Said, subject: Subject, context: Context): void {
  const { at: reviewedAt, by: reviewedBy } = signed(context)
  db.insert(accessReview)
    .values({ ...said, ...subject, reviewedAt, reviewedBy })
    .run()
}
