import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AccessDay } from '../../app/domain/access-day'
import { type accessKinds } from '../../app/domain/access-event'
import { hintKinds, type HintMeasure } from '../../app/domain/access-hint'
import { verdicts } from '../../app/domain/access-review'
import { roles } from '../../app/domain/role'
import { encryptedText } from '../crypto.server'
import { accountId } from './account'
import { day, key, moment, slug } from './columns'

const role = () => text('role', { enum: roles }).notNull()
const verdict = () => text('verdict', { enum: verdicts }).notNull().default('oppen')

/** What each account did in each role on a whole day that has passed, counted from the trail. */
export const accessDay = sqliteTable(
  'access_day',
  {
    day: day('on_day').notNull(),
    actorId: integer('actor_id').notNull(),
    role: role(),
    persons: integer('persons').notNull(),
    opened: integer('opened').notNull(),
    turnedAway: integer('turned_away').notNull(),
    masks: text('masks', { mode: 'json' }).notNull().$type<number[]>(),
    events: text('events', { mode: 'json' }).notNull().$type<AccessDay['events']>(),
  },
  (table) => [
    primaryKey({ columns: [table.day, table.actorId, table.role] }),
    index('access_day_actor').on(table.actorId, table.role, table.day),
    index('access_day_role').on(table.role, table.day),
  ],
)

/** How far the trail has been counted. */
export const accessCounted = sqliteTable('access_counted', { id: key(), through: day('through_day').notNull() })

/** A sign that may be worth a look. */
export const accessHint = sqliteTable(
  'access_hint',
  {
    id: key(),
    slug: slug(),
    kind: text('kind', { enum: hintKinds }).notNull(),
    day: day('on_day').notNull(),
    actorId: integer('actor_id').notNull(),
    role: role(),
    personId: integer('person_id'),
    measure: text('measure', { mode: 'json' }).notNull().$type<HintMeasure>(),
    /** At most so many as a page shows. */
    events: text('events', { mode: 'json' }).notNull().$type<number[]>(),
    eventCount: integer('event_count').notNull(),
    foundAt: moment('found_at').notNull(),
    verdict: verdict(),
  },
  (table) => [
    index('access_hint_verdict').on(table.verdict, table.day),
    index('access_hint_kind').on(table.kind, table.day),
    index('access_hint_day').on(table.day),
    index('access_hint_actor').on(table.actorId, table.day),
  ],
)

/** Events, or accounts with what they did, drawn at random from a period. */
export const accessSample = sqliteTable('access_sample', {
  id: key(),
  slug: slug(),
  kind: text('kind', { enum: ['handelser', 'konton'] }).notNull(),
  seed: integer('seed').notNull(),
  from: day('first_day').notNull(),
  to: day('last_day').notNull(),
  weighted: text('weighted', { mode: 'json' }).notNull().$type<(typeof accessKinds)[number][]>(),
  /** How many there were to draw among, and of the kinds that were weighted. */
  population: integer('population').notNull(),
  special: integer('special').notNull(),
  drawnAt: moment('drawn_at').notNull(),
  drawnBy: accountId('drawn_by'),
})

export const accessSampleItem = sqliteTable(
  'access_sample_item',
  {
    id: key(),
    slug: slug(),
    sampleId: integer('sample_id')
      .notNull()
      .references(() => accessSample.id),
    place: integer('place').notNull(),
    actorId: integer('actor_id').notNull(),
    /** Null when it is the account's whole period. */
    eventId: integer('event_id'),
    special: integer('special', { mode: 'boolean' }).notNull(),
    verdict: verdict(),
  },
  (table) => [index('access_sample_item_sample').on(table.sampleId, table.place)],
)

/** What somebody came to about an event, an account's period, a hint, or a part of a sample. The latest stands. */
export const accessReview = sqliteTable(
  'access_review',
  {
    id: key(),
    eventId: integer('event_id'),
    actorId: integer('actor_id'),
    /** The period of an account; the end is not included. */
    from: moment('from_at'),
    until: moment('until_at'),
    hintId: integer('hint_id').references(() => accessHint.id),
    itemId: integer('item_id').references(() => accessSampleItem.id),
    verdict: verdict(),
    note: encryptedText('note'),
    reviewedAt: moment('reviewed_at').notNull(),
    reviewedBy: accountId('reviewed_by'),
  },
  (table) => [
    index('access_review_event').on(table.eventId),
    index('access_review_actor')
      .on(table.actorId, table.from)
      .where(sql`actor_id IS NOT NULL`),
    index('access_review_hint').on(table.hintId),
    index('access_review_item').on(table.itemId),
  ],
)
