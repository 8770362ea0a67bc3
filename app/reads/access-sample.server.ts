import { itemsOf, sampleBySlug, samples, type StoredItem, type StoredSample } from '#db/access-sample.server'
import { reviewsOf, type StoredReview } from '#db/access-review.server'
import { statement, type Client } from '#db/client.server'
import { eventsById } from '#db/log-event.server'
import type { Day } from '~/domain/day'
import { shownPeriod, type ShownPeriod } from './account-period.server'
import { defineRead, type Question } from './gate.server'
import { withNames, type LogEvent } from './log-events.server'

interface SampleList {
  samples: StoredSample[]
  /** The days that can be drawn from; null when none has been gone through. */
  days: { from: Day; to: Day } | null
}

/** The samples that have been drawn. */
export const readSamples = defineRead({
  action: 'sample.read',
  told: true,
  load: ({ db }): SampleList => ({ samples: samples(db), days: daysOf(db) }),
})

function daysOf(db: Client): SampleList['days'] {
  const first = 'SELECT on_day FROM access_day WHERE on_day > 0 ORDER BY on_day LIMIT 1'
  const text = `SELECT (${first}) AS "from", (SELECT through_day FROM access_counted) AS "to"`
  const { from, to } = statement<{ from: Day | null; to: Day | null }>(db, text).get() ?? { from: null, to: null }
  return from === null || to === null ? null : { from, to }
}

export interface ShownItem extends StoredItem {
  /** Null when it is an account with everything it did. */
  event: LogEvent | null
  latest: StoredReview | null
}

interface OneSample {
  sample: StoredSample
  items: ShownItem[]
}

/** One sample with what it consists of. */
export const readSample = defineRead({
  action: 'sample.read',
  told: true,
  object: ({ slug }: { slug: string }) => slug,
  load: ({ db }, { slug }) => sampleOf(db, slug),
  persons: ({ items }) => personsOf(items),
})

/** The same to save. */
export const readSampleFile = defineRead({
  action: 'log.export',
  told: true,
  object: ({ slug }: { slug: string }) => slug,
  load: ({ db }, { slug }) => sampleOf(db, slug),
  persons: ({ items }) => personsOf(items),
})

function sampleOf(db: Client, slug: string): OneSample | null {
  const sample = sampleBySlug(db, slug)
  if (!sample) return null
  const items = itemsOf(db, sample.id)
  const rows = eventsById(
    db,
    items.flatMap(({ eventId }) => eventId ?? []),
  )
  const events = new Map(withNames(db, rows, 5).map((event) => [event.id, event]))
  return {
    sample,
    items: items.map((item) => ({
      ...item,
      event: item.eventId === null ? null : (events.get(item.eventId) ?? null),
      latest: reviewsOf(db, 'item_id', item.id)[0] ?? null,
    })),
  }
}

const personsOf = (items: readonly ShownItem[]): number[] =>
  items.flatMap(({ event }) => event?.persons.map(({ id }) => id) ?? [])

export interface OneItem {
  sample: StoredSample
  item: ShownItem
  /** What the account did, when it is one. */
  period: ShownPeriod | null
  reviews: StoredReview[]
  previous: string | null
  next: string | null
  /** Whoever asks did it herself. */
  own: boolean
}

/** One part of a sample, to be reviewed. */
export const readSampleItem = defineRead({
  action: 'sample.read',
  told: true,
  load: ({ db, actor }: Question, { sample: slug, item: asked }: { sample: string; item: string }): OneItem | null => {
    const found = sampleOf(db, slug)
    const at = found?.items.findIndex((one) => one.slug === asked) ?? -1
    const item = found?.items[at]
    if (!found || !item) return null
    const { from, to } = found.sample
    return {
      ...{ sample: found.sample, item, own: item.actorId === actor.accountId },
      period: item.eventId === null ? shownPeriod(db, { actorId: item.actorId, from, to }) : null,
      reviews: reviewsOf(db, 'item_id', item.id),
      previous: found.items[at - 1]?.slug ?? null,
      next: found.items[at + 1]?.slug ?? null,
    }
  },
  persons: ({ item, period }) => [
    ...personsOf([item]),
    ...(period?.events.flatMap(({ persons }) => persons.map(({ id }) => id)) ?? []),
  ],
})
