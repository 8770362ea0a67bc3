import type { Day } from '~/domain/day'
import { partyRoles, type Party, type PartyRole } from '~/domain/medgivande'
import { statement, type Client } from './client.server'
import { onDay } from './unit.server'

export interface StoredParty extends Party {
  slug: string
  name: string
  email: string
}

/** Everybody outside the employer who can be written to today, by organisation and name. */
export const partiesOn = (db: Client, today: Day): StoredParty[] =>
  rows(db, 'a.closed_at IS NULL', { today }).filter(({ active }) => active)

/** Somebody outside the employer, whatever has become of her account; of two roles the one she holds today. */
export function partyBySlug(db: Client, slug: string, today: Day): StoredParty | null {
  const roles = rows(db, 'a.slug = @slug', { slug, today })
  return roles.find(({ active }) => active) ?? roles[0] ?? null
}

interface Row {
  accountId: number
  slug: string
  name: string
  email: string
  organisation: string | null
  role: PartyRole
  active: number
}

const rows = (db: Client, where: string, parameters: Record<string, string | number>): StoredParty[] =>
  statement<Row>(
    db,
    `SELECT a.id AS accountId, a.slug, a.name, a.email, a.organisation, s.role,
       max(a.closed_at IS NULL AND ${onDay('s')}) AS active
     FROM account a JOIN assignment s ON s.account_id = a.id AND s.role IN (${partyRoles.map((role) => `'${role}'`).join(', ')})
     WHERE ${where} GROUP BY a.id, s.role ORDER BY a.organisation, a.name, a.id`,
  )
    .all(parameters)
    .map(({ active, ...row }) => ({ ...row, active: active === 1 }))
