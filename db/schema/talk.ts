import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { participants, talkKinds } from '../../app/domain/talk'
import { account, accountId } from './account'
import { caseId } from './case'
import { day, key, moment, slug } from './columns'
import { encryptedText } from '../crypto.server'
import { contact } from './signal'

/** A talk of a case; its day, and whether it has been held, stand in the contact it is. */
export const talk = sqliteTable(
  'talk',
  {
    id: key(),
    slug: slug(),
    caseId: caseId(),
    contactId: integer('contact_id')
      .notNull()
      .references(() => contact.id),
    kind: text('kind', { enum: talkKinds }).notNull(),
    time: text('at_time'),
    place: encryptedText('place'),
    bookedOn: day('booked_on').notNull(),
    bookedAt: moment('booked_at').notNull(),
    bookedBy: accountId('booked_by'),
  },
  (table) => [index('talk_case').on(table.caseId), index('talk_contact').on(table.contactId)],
)

export const talkNote = sqliteTable(
  'talk_note',
  {
    id: key(),
    slug: slug(),
    talkId: integer('talk_id')
      .notNull()
      .references(() => talk.id),
    /** A `TalkNote`, as JSON. */
    content: encryptedText('content').notNull(),
    writtenOn: day('written_on').notNull(),
    writtenAt: moment('written_at').notNull(),
    writtenBy: accountId('written_by'),
  },
  (table) => [index('talk_note_talk').on(table.talkId)],
)

/** What was agreed on that somebody does next. */
export const caseStep = sqliteTable(
  'case_step',
  {
    id: key(),
    slug: slug(),
    caseId: caseId(),
    what: encryptedText('what').notNull(),
    who: text('who', { enum: participants }).notNull(),
    dueOn: day('due_on').notNull(),
    agreedOn: day('agreed_on').notNull(),
    agreedAt: moment('agreed_at').notNull(),
    agreedBy: accountId('agreed_by'),
    doneOn: day('done_on'),
    doneAt: moment('done_at'),
    doneBy: integer('done_by').references(() => account.id),
  },
  (table) => [
    index('case_step_case').on(table.caseId),
    index('case_step_coordinator')
      .on(table.who, table.dueOn)
      .where(sql`who = 'rekoAg' AND done_on IS NULL`),
  ],
)
