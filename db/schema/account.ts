import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, sqliteView, text } from 'drizzle-orm/sqlite-core'
import { closingReasons } from '../../app/domain/account-access'
import { mailChoices } from '../../app/domain/notice'
import { roles } from '../../app/domain/role'
import { day, key, moment, slug } from './columns'
import { unit } from './unit'

export const account = sqliteTable(
  'account',
  {
    id: key(),
    slug: slug(),
    email: text('email').notNull().unique(),
    name: text('name').notNull(),
    passwordHash: text('password_hash'),
    /** Which employee this account is, when it isn't decided by the e-mail address of the staff register. */
    employeeNumber: text('employee_number'),
    organisation: text('organisation'),
    phone: text('phone'),
    /** When she answers, in her own words. */
    phoneHours: text('phone_hours'),
    lastSeenAt: moment('last_seen_at'),
    previousSeenAt: moment('previous_seen_at'),
    createdAt: moment('created_at').notNull(),
    closedAt: moment('closed_at'),
    closedFor: text('closed_for', { enum: closingReasons }),
    mail: text('mail', { enum: mailChoices }).notNull().default('daily'),
  },
  (table) => [index('account_employee').on(table.employeeNumber)],
)

/** Whose account: who did something, or is meant by it. */
export const accountId = (name: string) =>
  integer(name)
    .notNull()
    .references(() => account.id)

/** A role somebody holds from–to, and the unit it concerns. `everywhere` = the whole employer. */
export const assignment = sqliteTable(
  'assignment',
  {
    id: key(),
    slug: slug(),
    accountId: accountId('account_id'),
    role: text('role', { enum: roles }).notNull(),
    unitId: integer('unit_id').references(() => unit.id),
    everywhere: integer('everywhere', { mode: 'boolean' }).notNull().default(false),
    from: day('first_day').notNull(),
    to: day('last_day'),
  },
  (table) => [index('assignment_account').on(table.accountId), index('assignment_unit').on(table.unitId)],
)

/** Somebody steps in for an absent manager or coordinator, from–to. */
export const substitution = sqliteTable(
  'substitution',
  {
    id: key(),
    slug: slug(),
    absentId: accountId('absent_id'),
    substituteId: accountId('substitute_id'),
    role: text('role', { enum: roles }).notNull(),
    from: day('first_day').notNull(),
    to: day('last_day').notNull(),
  },
  (table) => [index('substitution_substitute').on(table.substituteId), index('substitution_absent').on(table.absentId)],
)

/** Since which change somebody has the address she has in the employment row of that name. */
const claim = (row: string) => `(SELECT min(v.born_in) FROM employment_version v
  WHERE v.email = ${row}.email AND v.person_id = ${row}.person_id AND v.born_in IN (SELECT id FROM visible_change))`

const latest = (row: string) =>
  `(SELECT max(l.first_day) FROM employment l WHERE l.email = ${row}.email AND l.person_id = ${row}.person_id)`

/** Whether the people of two rows have had the address at the same time. */
const atOnce = (
  one: string,
  other: string,
) => `EXISTS (SELECT 1 FROM employment x JOIN employment y ON y.email = x.email
  WHERE x.email = ${one}.email AND x.person_id = ${one}.person_id AND y.person_id = ${other}.person_id
    AND x.first_day <= coalesce(y.last_day, x.first_day) AND y.first_day <= coalesce(x.last_day, y.first_day))`

/**
 * Which employee an account is, one at most: by the number it was given, else by the e-mail address of the staff register.
 * Of several with the same address at once it is whoever had it first, or a slip in a file would open one's account to another;
 * of several after each other the last.
 */
export const accountPerson = sqliteView('account_person', {
  accountId: integer('account_id').notNull(),
  personId: integer('person_id').notNull(),
})
  .as(sql`SELECT a.id AS account_id, e.person_id FROM account a JOIN employment e ON e.employee_number = a.employee_number
    WHERE a.closed_at IS NULL
  UNION ALL SELECT a.id, e.person_id FROM account a JOIN employment e ON e.email = a.email
    WHERE a.employee_number IS NULL AND a.closed_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM employment o WHERE o.email = e.email AND o.person_id <> e.person_id
        AND CASE WHEN ${sql.raw(atOnce('e', 'o'))}
          THEN (${sql.raw(claim('o'))}, o.person_id) < (${sql.raw(claim('e'))}, e.person_id)
          ELSE ${sql.raw(latest('o'))} > ${sql.raw(latest('e'))} END)`)

/** Sessions as Lucia keeps them, but under a hash of the identifier: a leaked copy opens nothing. */
export const session = sqliteTable(
  'session',
  {
    id: text('id').primaryKey(),
    userId: accountId('account_id'),
    expiresAt: integer('expires_at').notNull(),
    role: text('role', { enum: roles }),
    seenAt: moment('seen_at').notNull(),
    /** Whether the second step was taken, or none was asked of the account. */
    secondStep: integer('second_step', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [index('session_account').on(table.userId)],
)

/** Single-use activation links; only a hash of the code is kept. */
export const activation = sqliteTable(
  'activation',
  {
    id: key(),
    accountId: accountId('account_id'),
    codeHash: text('code_hash').notNull().unique(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [index('activation_account').on(table.accountId)],
)
