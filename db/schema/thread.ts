import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { partyRoles, type InformationCategory } from '../../app/domain/medgivande'
import type { ProposedTime } from '../../app/domain/proposed-time'
import { messagePurposes, sides } from '../../app/domain/thread'
import { accountId } from './account'
import { caseId } from './case'
import { day, key, moment, slug } from './columns'
import { encryptedText } from '../crypto.server'
import { medgivandeId } from './medgivande'
import { personId } from './person'

/** Messages between the employer and one outside party about one employee. */
export const thread = sqliteTable(
  'thread',
  {
    id: key(),
    slug: slug(),
    caseId: caseId(),
    personId: personId(),
    partyId: accountId('party_id'),
    partyRole: text('party_role', { enum: partyRoles }).notNull(),
    startedOn: day('started_on').notNull(),
    startedAt: moment('started_at').notNull(),
    startedBy: accountId('started_by'),
  },
  (table) => [
    index('thread_case').on(table.caseId),
    index('thread_person').on(table.personId),
    index('thread_party').on(table.partyId, table.partyRole),
  ],
)

export const threadId = () =>
  integer('thread_id')
    .notNull()
    .references(() => thread.id)

/** A thread was closed: it can be read, and not written in. */
export const threadClosure = sqliteTable(
  'thread_closure',
  {
    id: key(),
    threadId: threadId(),
    closedOn: day('closed_on').notNull(),
    closedAt: moment('closed_at').notNull(),
    closedBy: accountId('closed_by'),
  },
  (table) => [index('thread_closure_thread').on(table.threadId)],
)

/** Each is a disclosure: what it tells of, to whom and under which medgivande. */
export const message = sqliteTable(
  'message',
  {
    id: key(),
    slug: slug(),
    threadId: threadId(),
    medgivandeId: medgivandeId(),
    side: text('side', { enum: sides }).notNull(),
    purpose: text('purpose', { enum: messagePurposes }).notNull(),
    categories: text('categories', { mode: 'json' }).notNull().$type<readonly InformationCategory[]>(),
    body: encryptedText('body').notNull(),
    replyBy: day('reply_by'),
    /** Of a proposal. */
    times: text('times', { mode: 'json' }).notNull().$type<readonly ProposedTime[]>(),
    sentOn: day('sent_on').notNull(),
    sentAt: moment('sent_at').notNull(),
    sentBy: accountId('sent_by'),
  },
  (table) => [index('message_thread').on(table.threadId), index('message_medgivande').on(table.medgivandeId)],
)

export const messageId = () =>
  integer('message_id')
    .notNull()
    .references(() => message.id)

/** Who had it on the screen first, and when. */
export const messageRead = sqliteTable(
  'message_read',
  {
    id: key(),
    messageId: messageId(),
    accountId: accountId('account_id'),
    readAt: moment('read_at').notNull(),
  },
  (table) => [uniqueIndex('message_read_once').on(table.messageId, table.accountId)],
)

/**
 * What somebody has begun to write, in a thread or for a new one in a case; taken away when it is sent. When the thread locks,
 * what was written goes and only that there was something is left.
 */
export const messageDraft = sqliteTable(
  'message_draft',
  {
    id: key(),
    /** Opaque name of the thread, or of the case. */
    place: text('place').notNull(),
    accountId: accountId('account_id'),
    /** The fields of the form, as JSON. */
    content: encryptedText('content'),
    savedAt: moment('saved_at').notNull(),
  },
  (table) => [uniqueIndex('message_draft_own').on(table.place, table.accountId)],
)
