import type { Day } from '~/domain/day'
import { notInForce } from '~/domain/medgivande'
import { statement, type Client } from './client.server'
import { medgivandenTowards } from './medgivande.server'
import { partyBySlug, type StoredParty } from './party.server'

/** Whether somebody's identity is protected, in any of her employments. */
export const hasProtectedIdentity = (db: Client, personId: number): boolean =>
  statement(db, 'SELECT 1 FROM employment WHERE person_id = ? AND protected').get(personId) !== undefined

interface GivingFacts {
  party: StoredParty | null
  protectedIdentity: boolean
  /** Something she has given the same party is in force. */
  standing: boolean
}

/** What decides whether somebody can give an outside party a medgivande. */
export function givingFacts(db: Client, personId: number, partySlug: string, today: Day): GivingFacts {
  const party = partyBySlug(db, partySlug, today)
  const earlier = party === null ? [] : medgivandenTowards(db, personId, party.accountId)
  return {
    party,
    protectedIdentity: hasProtectedIdentity(db, personId),
    standing: earlier.some(({ facts }) => notInForce(facts, today) === null),
  }
}
