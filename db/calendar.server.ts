import type { Role } from '~/domain/role'
import type { Day } from '~/domain/day'
import { rolesToday } from './account.server'
import { statement, type Client } from './client.server'
import { digest } from './crypto.server'

/** Whose calendar a secret address is, and as whom it may be read today. */
export interface CalendarHolder {
  accountId: number
  name: string
  personId: number | null
  roles: Role[]
}

/** @returns the holder of a link that hasn't been revoked, or null. */
export function calendarHolder(db: Client, code: string, today: Day): CalendarHolder | null {
  const row = statement<Omit<CalendarHolder, 'roles'> & { roles: string }>(
    db,
    `SELECT a.id AS accountId, a.name, (SELECT person_id FROM account_person WHERE account_id = a.id) AS personId,
       (SELECT json_group_array(role) FROM (${rolesToday})) AS roles
     FROM calendar_link k JOIN account a ON a.id = k.account_id AND a.closed_at IS NULL
     WHERE k.code_hash = @hash AND k.revoked_at IS NULL`,
  ).get({ hash: digest(code), today })
  return row ? { ...row, roles: JSON.parse(row.roles) as Role[] } : null
}

/** When the link that stands was made, milliseconds since 1970; null without one. */
export const calendarLinkOf = (db: Client, accountId: number): { madeAt: number } | null =>
  statement<{ madeAt: number }>(
    db,
    'SELECT made_at AS madeAt FROM calendar_link WHERE account_id = ? AND revoked_at IS NULL',
  ).get(accountId) ?? null
