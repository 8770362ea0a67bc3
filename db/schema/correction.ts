import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { correctionOutcomes, correctionSubjects } from '../../app/domain/correction'
import { account, accountId } from './account'
import { day, key, moment, slug } from './columns'
import { encryptedText } from '../crypto.server'
import { personId } from './person'

/** The employee says that something about her is wrong, and what came of it. */
export const correctionRequest = sqliteTable(
  'correction_request',
  {
    id: key(),
    slug: slug(),
    personId: personId(),
    about: text('about', { enum: correctionSubjects }).notNull(),
    /** Opaque name of the very thing, and its days when it was an absence. */
    object: text('object'),
    firstDay: day('first_day'),
    lastDay: day('last_day'),
    text: encryptedText('said').notNull(),
    dueOn: day('due_on').notNull(),
    reportedOn: day('reported_on').notNull(),
    reportedAt: moment('reported_at').notNull(),
    reportedBy: accountId('reported_by'),
    outcome: text('outcome', { enum: correctionOutcomes }),
    answer: encryptedText('answer'),
    answeredOn: day('answered_on'),
    answeredAt: moment('answered_at'),
    answeredBy: integer('answered_by').references(() => account.id),
  },
  (table) => [index('correction_request_person').on(table.personId, table.answeredOn)],
)
