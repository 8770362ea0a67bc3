import { sql } from 'drizzle-orm'
import { index, integer, real, sqliteTable, sqliteView, text } from 'drizzle-orm/sqlite-core'
import { bornIn, diedIn } from './change'
import { day, key, slug } from './columns'
import { unit } from './unit'

/** Anchor: one human being. Everything we know about her stands in employment rows. */
export const person = sqliteTable('person', { id: key(), slug: slug() })

export const personId = () =>
  integer('person_id')
    .notNull()
    .references(() => person.id)

/** One row of the staff register: who worked where, from when to when, at what share. */
export const employmentVersion = sqliteTable(
  'employment_version',
  {
    id: key(),
    personId: personId(),
    employeeNumber: text('employee_number').notNull(),
    name: text('name').notNull(),
    /** Keyed hash of the personal number; the number itself is never stored. */
    identityHash: text('identity_hash'),
    sex: text('sex', { enum: ['K', 'M'] }).notNull(),
    birthYear: integer('birth_year').notNull(),
    workplaceId: integer('workplace_id')
      .notNull()
      .references(() => unit.id),
    /** The employee who manages this workplace during this row's period. */
    managerId: integer('manager_id').references(() => person.id),
    email: text('email'),
    position: text('position'),
    /** Share of full time in percent, 0–100; 0 = hourly staff. */
    share: real('share').notNull(),
    weeklyHours: real('weekly_hours').notNull(),
    from: day('first_day').notNull(),
    to: day('last_day'),
    protected: integer('protected', { mode: 'boolean' }).notNull(),
    bornIn: bornIn(),
    diedIn: diedIn(),
  },
  (table) => [
    index('employment_version_person').on(table.personId),
    index('employment_version_number').on(table.employeeNumber, table.from),
    index('employment_version_identity').on(table.identityHash),
    index('employment_version_workplace').on(table.workplaceId, table.from),
    index('employment_version_manager').on(table.managerId),
    index('employment_version_name').on(table.protected, table.name, table.personId),
    index('employment_version_email').on(table.email),
    index('employment_version_born').on(table.bornIn),
    index('employment_version_died')
      .on(table.diedIn)
      .where(sql`died_in IS NOT NULL`),
  ],
)

/**
 * Employment rows as they stand now: published, not replaced. Here as in the other views of what stands, the plus keeps the
 * planner from starting at the change: nearly every row has one that is visible.
 */
export const employment = sqliteView('employment', {
  id: integer('id').notNull(),
  personId: integer('person_id').notNull(),
  employeeNumber: text('employee_number').notNull(),
  name: text('name').notNull(),
  identityHash: text('identity_hash'),
  sex: text('sex', { enum: ['K', 'M'] }).notNull(),
  birthYear: integer('birth_year').notNull(),
  workplaceId: integer('workplace_id').notNull(),
  managerId: integer('manager_id'),
  email: text('email'),
  position: text('position'),
  share: real('share').notNull(),
  weeklyHours: real('weekly_hours').notNull(),
  from: day('first_day').notNull(),
  to: day('last_day'),
  protected: integer('protected', { mode: 'boolean' }).notNull(),
  bornIn: integer('born_in').notNull(),
})
  .as(sql`SELECT id, person_id, employee_number, name, identity_hash, sex, birth_year, workplace_id, manager_id, email, position,
    share, weekly_hours, first_day, last_day, protected, born_in
  FROM employment_version
  WHERE +born_in IN (SELECT id FROM visible_change)
    AND (died_in IS NULL OR died_in NOT IN (SELECT id FROM visible_change))`)
