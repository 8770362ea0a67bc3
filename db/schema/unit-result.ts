import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { unitTypes } from '../../app/domain/organisation'
import { levels } from '../../app/domain/statistics/funnel'
import { sizeBands } from '../../app/domain/statistics/matching'
import { risings } from '../../app/domain/statistics/rising'
import type { OrganisationResult, UnitResult } from '../../app/domain/statistics/unit-result'
import { moment } from './columns'
import { unit } from './unit'

/** An edition of the numbers that may be shown; the last one is what everybody reads. Its units are there before it is. */
export const organisationResult = sqliteTable('organisation_result', {
  edition: integer('edition').primaryKey(),
  madeAt: moment('made_at').notNull(),
  result: text('result', { mode: 'json' }).notNull().$type<OrganisationResult>(),
})

const edition = () => integer('edition').notNull()
const unitId = () =>
  integer('unit_id')
    .notNull()
    .references(() => unit.id)

/** What lists ask for of a unit. Masked already, like everything here. */
export const unitResult = sqliteTable(
  'unit_result',
  {
    edition: edition(),
    unitId: unitId(),
    type: text('type', { enum: unitTypes }).notNull(),
    status: text('status', { enum: ['value', 'masked', 'insufficient'] }).notNull(),
    persons: integer('persons'),
    sizeBand: text('size_band', { enum: sizeBands }),
    rate: real('rate'),
    excessDays: real('excess_days'),
    level: text('level', { enum: levels }).notNull(),
    rising: text('rising', { enum: risings }).notNull(),
    shortLevel: text('short_level', { enum: levels }).notNull(),
    shortRising: text('short_rising', { enum: risings }).notNull(),
    shortRate: real('short_rate'),
    shortExcess: real('short_excess'),
    verdict: text('verdict').notNull().$type<UnitResult['verdict']['kind']>(),
  },
  (table) => [
    primaryKey({ columns: [table.edition, table.unitId] }),
    index('unit_result_excess').on(table.edition, table.type, table.excessDays),
  ],
)

/** The rest, for the page of one unit and the pictures in a list. */
export const unitResultDetail = sqliteTable(
  'unit_result_detail',
  {
    edition: edition(),
    unitId: unitId(),
    result: text('result', { mode: 'json' }).notNull().$type<UnitResult>(),
  },
  (table) => [primaryKey({ columns: [table.edition, table.unitId] })],
)
