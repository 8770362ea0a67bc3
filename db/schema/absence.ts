import { sql } from 'drizzle-orm'
import { index, integer, real, sqliteTable, sqliteView, text } from 'drizzle-orm/sqlite-core'
import { bornIn, change, diedIn } from './change'
import { day, key, slug } from './columns'
import { personId } from './person'

export const absenceSpellVersion = sqliteTable(
  'absence_spell_version',
  {
    id: key(),
    personId: personId(),
    employeeNumber: text('employee_number').notNull(),
    from: day('first_day').notNull(),
    /** Null while the absence is open. */
    to: day('last_day'),
    /** Percent, 0 < extent ≤ 100. */
    extent: real('extent').notNull(),
    cause: text('cause', { enum: ['sjuk', 'arbetsskada'] }).notNull(),
    certificateTo: day('certificate_to'),
    externalId: text('external_id'),
    /** 'import' rows are the payroll's word, 'hand' rows a manager's or coordinator's. */
    origin: text('origin', { enum: ['import', 'hand'] }).notNull(),
    bornIn: bornIn(),
    diedIn: diedIn(),
  },
  (table) => [
    index('absence_spell_version_person').on(table.personId, table.from),
    index('absence_spell_version_external')
      .on(table.externalId)
      .where(sql`external_id IS NOT NULL`),
    index('absence_spell_version_born').on(table.bornIn, table.personId),
    index('absence_spell_version_died')
      .on(table.diedIn, table.personId)
      .where(sql`died_in IS NOT NULL`),
  ],
)

/** Absence spells as they stand now: published, not replaced. */
export const absenceSpell = sqliteView('absence_spell', {
  id: integer('id').notNull(),
  personId: integer('person_id').notNull(),
  employeeNumber: text('employee_number').notNull(),
  from: day('first_day').notNull(),
  to: day('last_day'),
  extent: real('extent').notNull(),
  cause: text('cause', { enum: ['sjuk', 'arbetsskada'] }).notNull(),
  certificateTo: day('certificate_to'),
  externalId: text('external_id'),
  origin: text('origin', { enum: ['import', 'hand'] }).notNull(),
  bornIn: integer('born_in').notNull(),
})
  .as(sql`SELECT id, person_id, employee_number, first_day, last_day, extent, cause, certificate_to, external_id, origin, born_in
  FROM absence_spell_version
  WHERE +born_in IN (SELECT id FROM visible_change)
    AND (died_in IS NULL OR died_in NOT IN (SELECT id FROM visible_change))`)

/** Scheduled hours of one employment on one day, the ordinary time that absence is measured against. */
export const scheduleDayVersion = sqliteTable(
  'schedule_day_version',
  {
    id: key(),
    personId: personId(),
    employeeNumber: text('employee_number').notNull(),
    date: day('date').notNull(),
    hours: real('hours').notNull(),
    bornIn: bornIn(),
    diedIn: diedIn(),
  },
  (table) => [
    index('schedule_day_version_number').on(table.employeeNumber, table.date),
    index('schedule_day_version_born').on(table.bornIn),
    index('schedule_day_version_died')
      .on(table.diedIn)
      .where(sql`died_in IS NOT NULL`),
  ],
)

export const scheduleDay = sqliteView('schedule_day', {
  id: integer('id').notNull(),
  personId: integer('person_id').notNull(),
  employeeNumber: text('employee_number').notNull(),
  date: day('date').notNull(),
  hours: real('hours').notNull(),
}).as(sql`SELECT id, person_id, employee_number, date, hours FROM schedule_day_version
  WHERE +born_in IN (SELECT id FROM visible_change)
    AND (died_in IS NULL OR died_in NOT IN (SELECT id FROM visible_change))`)

/** An imported row met a spell registered by hand; whoever registered it is asked which one is right. */
export const spellQuestion = sqliteTable(
  'spell_question',
  {
    id: key(),
    slug: slug(),
    batchId: integer('batch_id')
      .notNull()
      .references(() => change.id),
    spellId: integer('spell_id')
      .notNull()
      .references(() => absenceSpellVersion.id),
    personId: personId(),
    from: day('first_day').notNull(),
    to: day('last_day'),
    extent: real('extent').notNull(),
    answeredAt: integer('answered_at'),
    answeredBy: integer('answered_by'),
  },
  (table) => [
    index('spell_question_person').on(table.personId),
    index('spell_question_batch').on(table.batchId),
    index('spell_question_spell').on(table.spellId),
  ],
)
