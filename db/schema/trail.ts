import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day, key, moment } from './columns'

/** Append-only (triggers refuse update and delete) and hash-chained: each event carries the hash of the one before. */
export const auditEvent = sqliteTable(
  'audit_event',
  {
    id: key(),
    at: moment('at').notNull(),
    actorId: integer('actor_id'),
    actorName: text('actor_name').notNull(),
    role: text('role').notNull(),
    action: text('action').notNull(),
    outcome: text('outcome').notNull(),
    object: text('object'),
    persons: text('persons', { mode: 'json' }).notNull().$type<number[]>(),
    fields: text('fields', { mode: 'json' }).notNull().$type<string[]>(),
    details: text('details', { mode: 'json' }).$type<Record<string, string | number | boolean>>(),
    requestId: text('request_id').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    index('audit_event_at').on(table.at),
    index('audit_event_actor').on(table.actorId, table.at),
    index('audit_event_action').on(table.action, table.at),
    index('audit_event_role').on(table.role, table.at),
    index('audit_event_refusal')
      .on(table.at)
      .where(sql`outcome NOT IN ('read', 'done')`),
  ],
)

/** Which events concern a person, spread out from their lists some time after. */
export const trailPerson = sqliteTable(
  'trail_person',
  {
    personId: integer('person_id').notNull(),
    at: moment('at').notNull(),
    eventId: integer('event_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.at, table.eventId] })],
)

/** How far that has come. */
export const trailIndexed = sqliteTable('trail_indexed', { id: key(), eventId: integer('event_id').notNull() })

/** Where the trail ends, kept by a trigger: without it, events cut off at the end would not be missed. */
export const trailHead = sqliteTable('trail_head', {
  id: key(),
  eventId: integer('event_id').notNull(),
  hash: text('hash').notNull(),
})

/** Notices to be sent after commit. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: key(),
    dedupKey: text('dedup_key').notNull().unique(),
    accountId: integer('account_id'),
    kind: text('kind').notNull(),
    payload: text('payload', { mode: 'json' }).notNull().$type<Record<string, string | number>>(),
    createdAt: moment('created_at').notNull(),
    leasedUntil: moment('leased_until'),
    sentAt: moment('sent_at'),
    cancelledAt: moment('cancelled_at'),
    cancelledFor: text('cancelled_for'),
    attempts: integer('attempts').notNull().default(0),
    /** By the clock on the wall, as the lease. */
    nextTryAt: moment('next_try_at'),
    givenUpAt: moment('given_up_at'),
  },
  (table) => [
    index('outbox_waiting').on(table.sentAt, table.createdAt),
    index('outbox_account').on(table.accountId, table.sentAt),
  ],
)

/** The employer's own choices, versioned by start day. */
export const setting = sqliteTable(
  'setting',
  {
    id: key(),
    name: text('name').notNull(),
    value: text('value', { mode: 'json' }).notNull().$type<string | number | boolean>(),
    startsOn: day('starts_on').notNull(),
    changedAt: moment('changed_at'),
    changedBy: integer('changed_by'),
  },
  (table) => [index('setting_name').on(table.name, table.startsOn)],
)
