import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { fhvServices, measureKinds, type MeasureState } from '../../app/domain/measure'
import { checkAnswers } from '../../app/domain/relapse'
import { account, accountId } from './account'
import { caseClosure, caseId } from './case'
import { day, key, moment, slug } from './columns'
import { encryptedText } from '../crypto.server'

export const measure = sqliteTable(
  'measure',
  {
    id: key(),
    slug: slug(),
    caseId: caseId(),
    kind: text('kind', { enum: measureKinds }).notNull(),
    what: encryptedText('what').notNull(),
    service: text('service', { enum: fhvServices }),
    from: day('first_day').notNull(),
    to: day('last_day'),
    followUpOn: day('follow_up_on'),
    addedOn: day('added_on').notNull(),
    addedAt: moment('added_at').notNull(),
    addedBy: accountId('added_by'),
  },
  (table) => [index('measure_case').on(table.caseId)],
)

/** A measure went on to a state; the latest holds. */
export const measureTurn = sqliteTable(
  'measure_turn',
  {
    id: key(),
    measureId: integer('measure_id')
      .notNull()
      .references(() => measure.id),
    state: text('state').notNull().$type<MeasureState>(),
    effect: encryptedText('effect'),
    turnedOn: day('turned_on').notNull(),
    turnedAt: moment('turned_at').notNull(),
    turnedBy: accountId('turned_by'),
  },
  (table) => [index('measure_turn_measure').on(table.measureId)],
)

/** After a case was closed: the days on which somebody asks how it goes. */
export const relapseCheck = sqliteTable(
  'relapse_check',
  {
    id: key(),
    slug: slug(),
    closureId: integer('closure_id')
      .notNull()
      .references(() => caseClosure.id),
    dueOn: day('due_on').notNull(),
    answer: text('answer', { enum: checkAnswers }),
    answeredOn: day('answered_on'),
    answeredAt: moment('answered_at'),
    answeredBy: integer('answered_by').references(() => account.id),
  },
  (table) => [index('relapse_check_closure').on(table.closureId), index('relapse_check_due').on(table.dueOn)],
)
