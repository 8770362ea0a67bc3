import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Rehearsal } from '../../app/domain/rehearsal'
import type { RuleParameters } from '../../app/domain/rule'
import { accountId } from './account'
import { day, key, moment, slug } from './columns'

/** A rule tried on the year that has been. */
export const rehearsal = sqliteTable('rehearsal', {
  id: key(),
  slug: slug(),
  parameters: text('parameters', { mode: 'json' }).notNull().$type<RuleParameters>(),
  to: day('to_day').notNull(),
  askedAt: moment('asked_at').notNull(),
  askedBy: accountId('asked_by'),
  /** How many times it has begun to be counted. */
  attempts: integer('attempts').notNull().default(0),
  failedAt: moment('failed_at'),
  doneAt: moment('done_at'),
  result: text('result', { mode: 'json' }).$type<Rehearsal>(),
})
