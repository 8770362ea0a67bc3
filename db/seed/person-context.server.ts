import { systemContext, type Context } from '#db/context.server'
import { statement } from '#db/client.server'
import type { Role } from '~/domain/role'

/** Somebody acts in the demo, in one of her roles, at the moment the clock is set to. */
export function actingAs(email: string, role: Role): Context {
  const context = systemContext('demo')
  const row = statement<{ id: number; name: string; personId: number | null }>(
    context.db,
    `SELECT a.id, a.name, p.person_id AS personId FROM account a LEFT JOIN account_person p ON p.account_id = a.id
     WHERE a.email = ?`,
  ).get(email)
  if (!row) throw new Error(`Nobody in the demo has the address ${email}`)
  return { ...context, actor: { accountId: row.id, name: row.name, role, personId: row.personId } }
}
