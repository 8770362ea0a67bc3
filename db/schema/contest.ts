import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { contestOutcomes } from '../../app/domain/contest'
import { account, accountId } from './account'
import { day, key, moment, slug } from './columns'
import { encryptedText } from '../crypto.server'
import { signal } from './signal'

/** The employee says that a signal about her is wrong, and what the Reko-AG answered. */
export const signalContest = sqliteTable(
  'signal_contest',
  {
    id: key(),
    slug: slug(),
    signalId: integer('signal_id')
      .notNull()
      .references(() => signal.id),
    text: encryptedText('said').notNull(),
    /** The latest occasion she had before her. */
    latestOccasion: day('latest_occasion').notNull(),
    dueOn: day('due_on').notNull(),
    contestedOn: day('contested_on').notNull(),
    contestedAt: moment('contested_at').notNull(),
    contestedBy: accountId('contested_by'),
    outcome: text('outcome', { enum: contestOutcomes }),
    answer: encryptedText('answer'),
    answeredOn: day('answered_on'),
    answeredAt: moment('answered_at'),
    answeredBy: integer('answered_by').references(() => account.id),
  },
  (table) => [index('signal_contest_signal').on(table.signalId)],
)
