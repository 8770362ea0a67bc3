import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'
import { heldRoles } from './second-factor.server'

export interface OwnContact {
  id: number
  slug: string
  organisation: string | null
  phone: string | null
  phoneHours: string | null
  /** Whether she is at an organisation of her own, beside the employer. */
  isOutside: boolean
}

/** How an account is reached. */
export function ownContact(db: Client, accountId: number, today: Day): OwnContact | null {
  const row = statement<Omit<OwnContact, 'isOutside'>>(
    db,
    'SELECT id, slug, organisation, phone, phone_hours AS phoneHours FROM account WHERE id = ?',
  ).get(accountId)
  const outside = heldRoles(db, accountId, today).some((role) => role === 'rehabkoordinator' || role === 'fhv')
  return row ? { ...row, isOutside: outside } : null
}
