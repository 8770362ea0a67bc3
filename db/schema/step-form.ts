import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { StepChoice } from '../../app/domain/intervention/step-choice'
import { steps } from '../../app/domain/intervention/stage'
import { day, key, moment } from './columns'

/** What the employer calls a step of the support and asks in it, from a day on; of two from the same day the later decided counts. */
export const stepForm = sqliteTable('step_form', {
  id: key(),
  step: text('step', { enum: steps }).notNull(),
  choice: text('choice', { mode: 'json' }).notNull().$type<StepChoice>(),
  startsOn: day('starts_on').notNull(),
  changedAt: moment('changed_at').notNull(),
  changedBy: integer('changed_by'),
})
