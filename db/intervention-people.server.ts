import type { Day } from '~/domain/day'
import type { InvitedRole } from '~/domain/intervention/party'
import type { Role } from '~/domain/role'
import { statement, type Client } from './client.server'
import { accountsNamed, assignedTo, chefsOf, healthServices, type ChoosableAccount } from './workplace-accounts.server'

export type Candidate = ChoosableAccount & { role: Role }

/** Who may be invited today: the företagshälsovård, and the skyddsombud of the workplace. */
export const guestsFor = (db: Client, unitId: number, today: Day): (ChoosableAccount & { role: InvitedRole })[] => [
  ...assignedTo(db, unitId, 'skyddsombud', today).map((one) => ({ ...one, role: 'skyddsombud' as const })),
  ...healthServices(db, today).map((one) => ({ ...one, role: 'fhv' as const })),
]

/** Who reaches the workplace today and so can follow. */
export const followersFor = (db: Client, unitId: number, today: Day): Candidate[] => [
  ...accountsNamed(db, chefsOf(db, unitId, today)).map((one) => ({ ...one, role: 'chef' as const })),
  ...(['insatsagare', 'rekoAg'] as const).flatMap((role) =>
    assignedTo(db, unitId, role, today).map((one) => ({ ...one, role })),
  ),
]

/** Who can own it: the insatsägare that are assigned to the workplace today. */
export const ownersFor = (db: Client, unitId: number, today: Day): ChoosableAccount[] =>
  assignedTo(db, unitId, 'insatsagare', today)

/** What an account is invited to, and as what. */
export const invitationsOf = (db: Client, accountId: number): { slug: string; role: InvitedRole }[] =>
  statement<{ slug: string; role: InvitedRole }>(
    db,
    `SELECT i.slug, p.role FROM intervention_party p JOIN intervention i ON i.id = p.intervention_id
     WHERE p.account_id = ? AND p.part = 'invited'`,
  ).all(accountId)
