import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { caseOrigins, caseOutcomes, closureReasons } from '../../app/domain/case'
import { account, accountId } from './account'
import { day, key, moment, slug } from './columns'
import { encryptedText } from '../crypto.server'
import { personId } from './person'
import { signal } from './signal'

export const caseId = () =>
  integer('case_id')
    .notNull()
    .references(() => supportCase.id)

/** Support of one employee, from the day it was opened. What becomes of it are rows of their own. */
export const supportCase = sqliteTable(
  'support_case',
  {
    id: key(),
    slug: slug(),
    personId: personId(),
    origin: text('origin', { enum: caseOrigins }).notNull(),
    signalId: integer('signal_id').references(() => signal.id),
    openedOn: day('opened_on').notNull(),
    openedAt: moment('opened_at').notNull(),
    openedBy: accountId('opened_by'),
  },
  (table) => [index('support_case_person').on(table.personId)],
)

/** A case was closed; when it was opened again the closure stays, with the day it stopped counting. */
export const caseClosure = sqliteTable(
  'case_closure',
  {
    id: key(),
    caseId: caseId(),
    reason: text('reason', { enum: closureReasons }).notNull(),
    outcome: text('outcome', { enum: caseOutcomes }).notNull(),
    closedOn: day('closed_on').notNull(),
    closedAt: moment('closed_at').notNull(),
    closedBy: accountId('closed_by'),
    reopenedOn: day('reopened_on'),
    reopenedAt: moment('reopened_at'),
    reopenedBy: integer('reopened_by').references(() => account.id),
  },
  (table) => [index('case_closure_case').on(table.caseId)],
)

/** Who leads the case from then on; before any, whoever manages the employee does. */
export const caseHandover = sqliteTable(
  'case_handover',
  {
    id: key(),
    caseId: caseId(),
    toAccountId: accountId('to_account_id'),
    reason: encryptedText('reason').notNull(),
    givenOn: day('given_on').notNull(),
    givenAt: moment('given_at').notNull(),
    givenBy: accountId('given_by'),
  },
  (table) => [index('case_handover_case').on(table.caseId)],
)

export const caseFollower = sqliteTable(
  'case_follower',
  {
    id: key(),
    caseId: caseId(),
    accountId: accountId('account_id'),
    /** Who made her follow; herself, or null from before that was kept. */
    addedBy: integer('added_by'),
    since: moment('since').notNull(),
    until: moment('until'),
  },
  (table) => [index('case_follower_case').on(table.caseId), index('case_follower_account').on(table.accountId)],
)

/** How long the absence is expected to last, as it was said on a day; the latest holds. */
export const caseExpectation = sqliteTable(
  'case_expectation',
  {
    id: key(),
    slug: slug(),
    caseId: caseId(),
    lastDay: day('last_day').notNull(),
    saidOn: day('said_on').notNull(),
    saidAt: moment('said_at').notNull(),
    saidBy: accountId('said_by'),
  },
  (table) => [index('case_expectation_case').on(table.caseId)],
)

/** What a limit of the clock asks for has been done. `from` is day 1 of the counter: a new absence asks anew. */
export const limitDone = sqliteTable(
  'limit_done',
  {
    id: key(),
    slug: slug(),
    caseId: caseId(),
    limit: text('limit_name').notNull(),
    from: day('counter_from').notNull(),
    doneOn: day('done_on').notNull(),
    doneAt: moment('done_at').notNull(),
    doneBy: accountId('done_by'),
  },
  (table) => [index('limit_done_case').on(table.caseId)],
)

/** Something in a case was entered wrong. It is marked and stays; nothing is deleted. */
export const caseMistake = sqliteTable(
  'case_mistake',
  {
    id: key(),
    caseId: caseId(),
    object: text('object').notNull().unique(),
    reason: encryptedText('reason').notNull(),
    markedOn: day('marked_on').notNull(),
    markedAt: moment('marked_at').notNull(),
    markedBy: accountId('marked_by'),
  },
  (table) => [index('case_mistake_case').on(table.caseId)],
)
