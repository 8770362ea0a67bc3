import type { ClosingReason } from '~/domain/account-access'
import type { Day } from '~/domain/day'
import type { PartyRole } from '~/domain/medgivande'
import { statement, type Client } from './client.server'

export interface AddressStanding {
  id: number
  slug: string
  closedFor: ClosingReason | null
  closed: boolean
  activated: boolean
  /** Nobody employed is behind it, and no other role has been given to it. */
  isOutside: boolean
}

/** An account is outside when every role it was ever given is, and no employee is behind it. */
const outside = `EXISTS (SELECT 1 FROM assignment g WHERE g.account_id = a.id AND g.role IN ('rehabkoordinator', 'fhv'))
  AND NOT EXISTS (SELECT 1 FROM assignment g WHERE g.account_id = a.id AND g.role NOT IN ('rehabkoordinator', 'fhv'))
  AND NOT EXISTS (SELECT 1 FROM substitution s WHERE s.substitute_id = a.id)
  AND NOT EXISTS (SELECT 1 FROM account_person p WHERE p.account_id = a.id)
  AND NOT EXISTS (SELECT 1 FROM employment e WHERE e.email = a.email)`

type Row = Omit<AddressStanding, 'closed' | 'activated' | 'isOutside'> & {
  closed: number
  activated: number
  isOutside: number
}

const accountWhere = (where: string): string =>
  `SELECT a.id, a.slug, a.closed_for AS closedFor, a.closed_at IS NOT NULL AS closed,
     a.password_hash IS NOT NULL AS activated, ${outside} AS isOutside FROM account a WHERE ${where}`

export const standingOfAddress = (db: Client, email: string): AddressStanding | null =>
  told(statement<Row>(db, accountWhere('a.email = ?')).get(email))

/** Somebody who is or was party of a medgivande or a thread about this person. */
export const partyOf = (db: Client, personId: number, slug: string): AddressStanding | null =>
  told(statement<Row>(db, accountWhere(`a.slug = @slug AND a.id IN (${partiesOf})`)).get({ slug, personId }))

const told = (row: Row | undefined): AddressStanding | null =>
  row ? { ...row, closed: row.closed === 1, activated: row.activated === 1, isOutside: row.isOutside === 1 } : null

const partiesOf = `SELECT party_id FROM medgivande WHERE person_id = @personId
  UNION SELECT party_id FROM thread WHERE person_id = @personId`

export interface OutsideParty {
  slug: string
  name: string
  email: string
  organisation: string | null
  closed: number
}

export const outsidePartiesOf = (db: Client, personId: number): OutsideParty[] =>
  statement<OutsideParty>(
    db,
    `SELECT a.slug, a.name, a.email, a.organisation, a.closed_at IS NOT NULL AS closed FROM account a
     WHERE a.id IN (${partiesOf}) ORDER BY a.organisation, a.name`,
  ).all({ personId })

export interface SentInvitation {
  email: string
  name: string
  role: PartyRole
  organisation: string
  invitedAt: number
}

export const invitationsFrom = (db: Client, caseId: number): SentInvitation[] =>
  statement<SentInvitation>(
    db,
    `SELECT email, name, role, organisation, invited_at AS invitedAt FROM outside_invitation WHERE case_id = ? ORDER BY id DESC`,
  ).all(caseId)

/** Open accounts outside the employer that nobody has used since that day, or ever; none that these addresses have. */
export const unusedOutside = (db: Client, since: Day, except: readonly string[]): { id: number; slug: string }[] =>
  statement<{ id: number; slug: string }>(
    db,
    `SELECT a.id, a.slug FROM account a WHERE a.closed_at IS NULL AND ${outside}
       AND coalesce(a.last_seen_at, a.created_at) < @before
       AND a.email NOT IN (SELECT value FROM json_each(@except)) ORDER BY a.id`,
  ).all({ before: since * 86_400_000, except: JSON.stringify(except) })
