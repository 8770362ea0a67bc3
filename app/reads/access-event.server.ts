import { reviewsOf, verdictsOf, type StoredReview } from '#db/access-review.server'
import { accountById, type NamedAccount } from '#db/access-period.server'
import { eventBySlug } from '#db/log-event.server'
import type { Verdict } from '~/domain/access-review'
import { defineRead } from './gate.server'
import { withNames, type LogEvent } from './log-events.server'

export interface ShownEvent {
  event: LogEvent
  /** Whose doing; null for the portal's own. */
  account: NamedAccount | null
  verdict: Verdict
  reviews: StoredReview[]
}

/** One event of the trail, with what has been said about it. */
export const readAccessEvent = defineRead({
  action: 'log.read',
  told: true,
  load: ({ db }, { slug }: { slug: string }): ShownEvent | null => {
    const row = eventBySlug(db, slug)
    const [event] = row ? withNames(db, [row], 500) : []
    if (!row || !event) return null
    return {
      event,
      account: row.actorId === null ? null : accountById(db, row.actorId),
      verdict: verdictsOf(db, [row.id]).get(row.id) ?? 'oppen',
      reviews: reviewsOf(db, 'event_id', row.id),
    }
  },
  persons: ({ event }) => event.persons.map(({ id }) => id),
})
