import { blob, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { key, moment } from './columns'
import { personId } from './person'
import { unit } from './unit'

const numbers = (name: string) => blob(name, { mode: 'buffer' }).notNull()
const workplaceId = () =>
  integer('workplace_id')
    .notNull()
    .references(() => unit.id)

/** What a workplace comes to in a calendar month by sex and age group: `Cells` of domain/statistics/workplace-cells.ts. */
export const workplaceMonth = sqliteTable(
  'workplace_month',
  { workplaceId: workplaceId(), month: integer('month').notNull(), cells: numbers('cells') },
  (table) => [primaryKey({ columns: [table.workplaceId, table.month] })],
)

/** What has been added to those cells, and taken from them, since they were written. */
export const monthPatch = sqliteTable(
  'month_patch',
  { month: integer('month').notNull(), workplaceId: workplaceId(), cells: numbers('cells') },
  (table) => [primaryKey({ columns: [table.month, table.workplaceId] })],
)

/** The latest months of a person at a workplace: `Series` of domain/statistics/person-series.ts. */
export const workplacePerson = sqliteTable(
  'workplace_person',
  { workplaceId: workplaceId(), personId: personId(), months: numbers('months') },
  (table) => [
    primaryKey({ columns: [table.workplaceId, table.personId] }),
    index('workplace_person_person').on(table.personId),
  ],
)

/** What has taken the place of some of those months, and of the latest years, since they were written: see domain/statistics/person-patch.ts. */
export const personPatch = sqliteTable(
  'person_patch',
  {
    personId: personId(),
    workplaceId: workplaceId(),
    months: numbers('months'),
    years: blob('years', { mode: 'buffer' }),
  },
  (table) => [primaryKey({ columns: [table.personId, table.workplaceId] })],
)

/** The calendar years of a person wherever she was: `Years` of domain/statistics/person-years.ts. */
export const personYears = sqliteTable('person_years', {
  personId: integer('person_id').primaryKey(),
  sex: text('sex', { enum: ['K', 'M'] }).notNull(),
  birthYear: integer('birth_year').notNull(),
  years: numbers('years'),
})

/** What the seven nyckeltal of a year are made of; published, where the tables above are never shown. */
export const nyckeltalGroup = sqliteTable(
  'nyckeltal_group',
  {
    year: integer('year').notNull(),
    sex: text('sex', { enum: ['K', 'M'] }).notNull(),
    age: text('age', { enum: ['to29', '30to49', 'from50'] }).notNull(),
    persons: integer('persons').notNull(),
    ordinary: real('ordinary').notNull(),
    sick: real('sick').notNull(),
    long: real('long').notNull(),
    same: real('same'),
    longSame: real('long_same'),
  },
  (table) => [primaryKey({ columns: [table.year, table.sex, table.age] })],
)

/** Visible changes whose people the numbers have taken in, or, not `counted`, have begun to. */
export const countedChange = sqliteTable('counted_change', {
  id: key(),
  counted: integer('counted', { mode: 'boolean' }).notNull(),
})

/** One row: what the published numbers are of, what the stored ones are of, and who is renewing them. */
export const statisticsEdition = sqliteTable('statistics_edition', {
  id: key(),
  /** The last month of what is published; null before the first time. */
  endMonth: integer('end_month'),
  method: integer('method'),
  /** The month of the employer's first sick spell; null without any. */
  firstSickMonth: integer('first_sick_month'),
  madeAt: moment('made_at'),
  /** First and last month and method of every stored row; null while they are mixed. */
  stored: text('stored'),
  heldBy: text('held_by'),
  heldUntil: moment('held_until'),
})
