import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { answerKinds, meetingKinds } from '../../app/domain/meeting'
import { participants } from '../../app/domain/talk'
import { account, accountId } from './account'
import { caseId } from './case'
import { day, key, moment, slug } from './columns'
import { encryptedText } from '../crypto.server'

const meetingId = () =>
  integer('meeting_id')
    .notNull()
    .references(() => meeting.id)

/** Somebody in the case needs a meeting; whoever reported it may speak for another. */
export const meetingNeed = sqliteTable(
  'meeting_need',
  {
    id: key(),
    slug: slug(),
    caseId: caseId(),
    from: text('need_from', { enum: participants }).notNull(),
    kind: text('kind', { enum: meetingKinds }).notNull(),
    why: encryptedText('why').notNull(),
    reportedOn: day('reported_on').notNull(),
    reportedAt: moment('reported_at').notNull(),
    reportedBy: accountId('reported_by'),
  },
  (table) => [index('meeting_need_case').on(table.caseId)],
)

/** A meeting as it was first called; moves and cancellation are rows of their own. */
export const meeting = sqliteTable(
  'meeting',
  {
    id: key(),
    slug: slug(),
    caseId: caseId(),
    needId: integer('need_id').references(() => meetingNeed.id),
    kind: text('kind', { enum: meetingKinds }).notNull(),
    on: day('on_day').notNull(),
    from: text('from_time').notNull(),
    to: text('to_time').notNull(),
    place: encryptedText('place'),
    calledOn: day('called_on').notNull(),
    calledAt: moment('called_at').notNull(),
    calledBy: accountId('called_by'),
  },
  (table) => [index('meeting_case').on(table.caseId), index('meeting_need_id').on(table.needId)],
)

/** A meeting was moved or cancelled. When it was moved, `on` and the rest say to when and where. */
export const meetingChange = sqliteTable(
  'meeting_change',
  {
    id: key(),
    slug: slug(),
    meetingId: meetingId(),
    kind: text('kind', { enum: ['moved', 'cancelled'] }).notNull(),
    on: day('on_day'),
    from: text('from_time'),
    to: text('to_time'),
    place: encryptedText('place'),
    reason: encryptedText('reason'),
    changedOn: day('changed_on').notNull(),
    changedAt: moment('changed_at').notNull(),
    changedBy: accountId('changed_by'),
  },
  (table) => [index('meeting_change_meeting').on(table.meetingId)],
)

export const meetingInvited = sqliteTable(
  'meeting_invited',
  {
    id: key(),
    slug: slug(),
    meetingId: meetingId(),
    role: text('role', { enum: participants }).notNull(),
    accountId: integer('account_id').references(() => account.id),
    name: encryptedText('name'),
  },
  (table) => [
    index('meeting_invited_meeting').on(table.meetingId),
    index('meeting_invited_account').on(table.accountId),
  ],
)

/** An answer, and for which time it was given: `moveId` is the move that held then. */
export const meetingAnswer = sqliteTable(
  'meeting_answer',
  {
    id: key(),
    slug: slug(),
    invitedId: integer('invited_id')
      .notNull()
      .references(() => meetingInvited.id),
    moveId: integer('move_id').references(() => meetingChange.id),
    kind: text('kind', { enum: answerKinds }).notNull(),
    text: encryptedText('said'),
    suggestedOn: day('suggested_on'),
    answeredOn: day('answered_on').notNull(),
    answeredAt: moment('answered_at').notNull(),
    answeredBy: accountId('answered_by'),
  },
  (table) => [index('meeting_answer_invited').on(table.invitedId)],
)

/** A version of the minutes; each stays readable. */
export const meetingMinutes = sqliteTable(
  'meeting_minutes',
  {
    id: key(),
    slug: slug(),
    meetingId: meetingId(),
    finished: integer('finished', { mode: 'boolean' }).notNull(),
    /** `Minutes`, as JSON. */
    content: encryptedText('content').notNull(),
    reason: encryptedText('reason'),
    /** The contact (that they met) which this version noted. */
    contactId: integer('contact_id'),
    writtenOn: day('written_on').notNull(),
    writtenAt: moment('written_at').notNull(),
    writtenBy: accountId('written_by'),
  },
  (table) => [index('meeting_minutes_meeting').on(table.meetingId)],
)
