import { reviewsOfPeriod, verdictsOf, type StoredReview } from '#db/access-review.server'
import {
  accountBySlug,
  countedPeriod,
  eventsOfPeriod,
  eventsPerPeriod,
  momentsOf,
  type CountedPeriod,
  type NamedAccount,
  type Period,
} from '#db/access-period.server'
import type { Client } from '#db/client.server'
import { parseDay, type Day } from '~/domain/day'
import { defineRead } from './gate.server'
import { withNames } from './log-events.server'
import type { ReviewedEvent } from './log.server'

export interface ShownPeriod {
  from: Day
  to: Day
  events: ReviewedEvent[]
  /** There are more than are shown. */
  more: boolean
  counted: CountedPeriod[]
}

/** What an account did in a period, for a page. */
export function shownPeriod(db: Client, period: Period): ShownPeriod {
  const rows = eventsOfPeriod(db, period)
  const shown = rows.slice(0, eventsPerPeriod)
  const verdicts = verdictsOf(
    db,
    shown.map(({ id }) => id),
  )
  return {
    ...{ from: period.from, to: period.to, more: rows.length > shown.length },
    events: withNames(db, shown, 5).map((event) => ({ ...event, verdict: verdicts.get(event.id) ?? 'oppen' })),
    counted: countedPeriod(db, period),
  }
}

interface ShownAccountDay extends ShownPeriod {
  account: NamedAccount
  reviews: StoredReview[]
}

/** One account's day, with what has been said about it. */
export const readAccountDay = defineRead({
  action: 'log.read',
  told: true,
  load: ({ db }, { slug, date }: { slug: string; date: string }): ShownAccountDay | null => {
    const account = accountBySlug(db, slug)
    const day = parseDay(date)
    if (!account || day === null) return null
    const period = { actorId: account.id, from: day, to: day }
    const { from, until } = momentsOf(period)
    return { account, ...shownPeriod(db, period), reviews: reviewsOfPeriod(db, account.id, from, until) }
  },
  persons: ({ events }) => events.flatMap(({ persons }) => persons.map(({ id }) => id)),
})
