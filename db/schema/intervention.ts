import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'
import type { EventBody } from '../../app/domain/intervention/event'
import type { RegisterEntry } from '../../app/domain/intervention/register'
import { stages, steps } from '../../app/domain/intervention/stage'
import { waitKinds } from '../../app/domain/intervention/wait'
import { roles } from '../../app/domain/role'
import type { SupportEffect } from '../../app/domain/statistics/support-effect'
import { encryptedText } from '../crypto.server'
import { accountId } from './account'
import { day, key, moment, slug } from './columns'
import { unit } from './unit'

export const interventionId = () =>
  integer('intervention_id')
    .notNull()
    .references(() => intervention.id)

/** Support of one workplace. What it has come to is told by its events; the columns are what lists ask for of that. */
export const intervention = sqliteTable(
  'intervention',
  {
    id: key(),
    slug: slug(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => unit.id),
    stage: text('stage', { enum: stages }).notNull(),
    stageSince: day('stage_since').notNull(),
    ownerId: accountId('owner_id'),
    nextOn: day('next_on'),
    chosenOn: day('chosen_on').notNull(),
    /** The day before/after is counted from. */
    startedOn: day('started_on'),
  },
  (table) => [
    index('intervention_unit').on(table.unitId),
    index('intervention_owner').on(table.ownerId),
    uniqueIndex('intervention_open_once')
      .on(table.unitId)
      .where(sql`stage NOT IN ('closed', 'broken-off')`),
  ],
)

/** Something that has happened in an intervention, in order; what was written in it is sealed. Never deleted, and only changed while somebody goes on saving at the same sitting. */
export const interventionEvent = sqliteTable(
  'intervention_event',
  {
    id: key(),
    interventionId: interventionId(),
    /** 0 for the first. */
    place: integer('place').notNull(),
    kind: text('kind').notNull().$type<EventBody['kind']>(),
    body: encryptedText('body').notNull(),
    on: day('on_day').notNull(),
    at: moment('at').notNull(),
    by: accountId('by'),
    role: text('role', { enum: roles }).notNull(),
  },
  (table) => [uniqueIndex('intervention_event_place').on(table.interventionId, table.place)],
)

/** Who takes part beside owner and chef, as it stands now. */
export const interventionParty = sqliteTable(
  'intervention_party',
  {
    id: key(),
    interventionId: interventionId(),
    accountId: accountId('account_id'),
    part: text('part', { enum: ['follower', 'invited'] }).notNull(),
    /** The role she is invited in; null for a follower. */
    role: text('role', { enum: ['fhv', 'skyddsombud'] }),
  },
  (table) => [
    index('intervention_party_account').on(table.accountId),
    index('intervention_party_intervention').on(table.interventionId),
  ],
)

/** The numbers of the workplace as they were when the work began, masked as they were then. */
export const interventionNumbers = sqliteTable('intervention_numbers', {
  id: key(),
  interventionId: interventionId().unique(),
  frozenOn: day('frozen_on').notNull(),
  numbers: text('numbers', { mode: 'json' }).notNull(),
})

/** What others may learn from it: its row in the register, kept right with its events. */
export const interventionEntry = sqliteTable('intervention_entry', {
  id: key(),
  interventionId: interventionId().unique(),
  entry: text('entry', { mode: 'json' }).notNull().$type<RegisterEntry>(),
  /** The day that a step which goes on is counted to. */
  countedTo: day('counted_to').notNull(),
})

/** What became of the workplace after its support: worked out with every edition of the numbers that it may differ in. */
export const interventionEffect = sqliteTable('intervention_effect', {
  id: key(),
  interventionId: interventionId().unique(),
  /** Null when the workplace is too small, or may not be shown for another reason. */
  effect: text('effect', { mode: 'json' }).$type<SupportEffect>(),
})

/** What waits for whom in an intervention, as it stands now: told by its events like the columns above. */
export const interventionWait = sqliteTable(
  'intervention_wait',
  {
    id: key(),
    interventionId: interventionId(),
    part: text('part', { enum: ['owner', 'chef', 'invited'] }).notNull(),
    /** Whom of the invited; null for owner and chef. */
    accountId: integer('account_id'),
    kind: text('kind', { enum: waitKinds }).notNull(),
    step: text('step', { enum: steps }),
    /** The measure, or the months of the follow-up. */
    row: text('row'),
    dueOn: day('due_on').notNull(),
    shownFrom: day('shown_from').notNull(),
  },
  (table) => [index('intervention_wait_intervention').on(table.interventionId)],
)
