import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import {
  changeKinds,
  directions,
  givenHows,
  medgivandePurposes,
  partyRoles,
  type Channel,
  type InformationCategory,
} from '../../app/domain/medgivande'
import { account, accountId } from './account'
import { supportCase } from './case'
import { day, key, moment, slug } from './columns'
import { personId } from './person'

const categories = (name: string) => text(name, { mode: 'json' }).$type<readonly InformationCategory[]>()

/** As it was given; what becomes of it are rows of their own. */
export const medgivande = sqliteTable(
  'medgivande',
  {
    id: key(),
    slug: slug(),
    personId: personId(),
    /** The case it was recorded in; null when the employee gave it herself. */
    caseId: integer('case_id').references(() => supportCase.id),
    partyId: accountId('party_id'),
    partyRole: text('party_role', { enum: partyRoles }).notNull(),
    /** The party's care giver or företagshälsovård and her name, as they were then. */
    organisation: text('organisation').notNull(),
    contact: text('contact').notNull(),
    purpose: text('purpose', { enum: medgivandePurposes }).notNull(),
    categories: categories('categories').notNull(),
    direction: text('direction', { enum: directions }).notNull(),
    channels: text('channels', { mode: 'json' }).notNull().$type<readonly Channel[]>(),
    from: day('first_day').notNull(),
    to: day('last_day').notNull(),
    how: text('given_how', { enum: givenHows }).notNull(),
    givenOn: day('given_on').notNull(),
    /** Who took it, when it was on paper or by word. */
    takenBy: integer('taken_by').references(() => account.id),
    textVersion: integer('text_version').notNull(),
    copyGivenOn: day('copy_given_on'),
    recordedOn: day('recorded_on').notNull(),
    recordedAt: moment('recorded_at').notNull(),
    recordedBy: accountId('recorded_by'),
  },
  (table) => [
    index('medgivande_person').on(table.personId, table.partyId),
    index('medgivande_case').on(table.caseId),
    index('medgivande_end').on(table.to),
  ],
)

export const medgivandeId = () =>
  integer('medgivande_id')
    .notNull()
    .references(() => medgivande.id)

/** Narrowed, prolonged, withdrawn, replaced by a new one, confirmed, contested, or a copy handed over. */
export const medgivandeChange = sqliteTable(
  'medgivande_change',
  {
    id: key(),
    slug: slug(),
    medgivandeId: medgivandeId(),
    kind: text('kind', { enum: changeKinds }).notNull(),
    categories: categories('categories'),
    to: day('last_day'),
    how: text('told_how', { enum: givenHows }).notNull(),
    /** The day she said it, when others recorded it. */
    saidOn: day('said_on').notNull(),
    /** Whom she told it, when others recorded it. */
    receivedBy: integer('received_by').references(() => account.id),
    changedOn: day('changed_on').notNull(),
    changedAt: moment('changed_at').notNull(),
    changedBy: accountId('changed_by'),
  },
  (table) => [index('medgivande_change_medgivande').on(table.medgivandeId)],
)
