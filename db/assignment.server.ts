import type { Assignment, GivenRole, Term } from '~/domain/assignment'
import { statement, type Client } from './client.server'

export interface StandingAccount {
  id: number
  slug: string
  closed: boolean
}

/** @returns the account with this opaque name or e-mail address, or null. */
export function accountCalled(db: Client, called: string): StandingAccount | null {
  const row = statement<Omit<StandingAccount, 'closed'> & { closed: number }>(
    db,
    'SELECT id, slug, closed_at IS NOT NULL AS closed FROM account WHERE slug = @called OR email = lower(@called)',
  ).get({ called })
  return row ? { ...row, closed: row.closed === 1 } : null
}

/** What an account holds of one role, ended ones too. */
export const heldBy = (db: Client, accountId: number, role: GivenRole): Assignment[] =>
  statement<Omit<Assignment, 'everywhere'> & { everywhere: number }>(
    db,
    `SELECT role, unit_id AS unitId, everywhere, first_day AS "from", last_day AS "to" FROM assignment
     WHERE account_id = ? AND role = ?`,
  )
    .all(accountId, role)
    .map((row) => ({ ...row, everywhere: row.everywhere === 1 }))

/** How many others are system managers on a day and after it, in accounts that can be logged in to. */
export const otherAdmins = (db: Client, accountId: number, on: Term['from']): number =>
  statement<{ count: number }>(
    db,
    `SELECT count(DISTINCT a.account_id) AS count FROM assignment a JOIN account c ON c.id = a.account_id
     WHERE a.role = 'admin' AND a.account_id <> ? AND c.closed_at IS NULL AND (c.password_hash IS NOT NULL OR c.last_seen_at IS NOT NULL)
       AND a.first_day <= ? AND (a.last_day IS NULL OR a.last_day > ?)`,
  ).get(accountId, on, on)?.count ?? 0

/** Whether the account manages the portal on a day. */
export const isAdmin = (db: Client, accountId: number, on: Term['from']): boolean =>
  heldBy(db, accountId, 'admin').some(({ from, to }) => from <= on && (to === null || to >= on))
