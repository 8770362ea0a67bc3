import type { Factors } from '~/domain/second-factor'
import type { Role } from '~/domain/role'
import { rolesToday } from './account.server'
import { statement, type Client } from './client.server'
import type { Day } from '~/domain/day'

/** What an account has to take a second step with. */
export function factorsOf(db: Client, accountId: number): Factors {
  const row = statement<Omit<Factors, 'app'> & { app: number }>(
    db,
    `SELECT EXISTS (SELECT 1 FROM authenticator WHERE account_id = @accountId) AS app,
       (SELECT count(*) FROM passkey WHERE account_id = @accountId) AS passkeys,
       (SELECT count(*) FROM recovery_code WHERE account_id = @accountId AND used_at IS NULL) AS recoveryCodes`,
  ).get({ accountId })
  return { app: row?.app === 1, passkeys: row?.passkeys ?? 0, recoveryCodes: row?.recoveryCodes ?? 0 }
}

/** The roles an account holds on a day, whatever session it is in. */
export const heldRoles = (db: Client, accountId: number, today: Day): Role[] =>
  statement<{ role: Role }>(
    db,
    `SELECT r.value AS role FROM account a, json_each((SELECT json_group_array(role) FROM (${rolesToday}))) r
     WHERE a.id = @accountId AND a.closed_at IS NULL`,
  )
    .all({ accountId, today })
    .map(({ role }) => role)

/** Without them nobody can take a second step as this account: for one that closes or starts over. */
export function forgetFactors(db: Client, accountId: number): void {
  for (const table of ['authenticator', 'recovery_code', 'passkey', 'pending_login'])
    statement(db, `DELETE FROM ${table} WHERE account_id = ?`).run(accountId)
}
