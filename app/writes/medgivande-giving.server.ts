import type { Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { medgivandenTowards } from '#db/medgivande.server'
import { givingFacts } from '#db/medgivande-facts.server'
import type { StoredParty } from '#db/party.server'
import { medgivande } from '#db/schema'
import { giveMedgivande, isOver, type GivenHow, type MedgivandeTerms, type TextVersion } from '~/domain/medgivande'
import type { Day } from '~/domain/day'
import { accept, refuse, type Decision } from '~/domain/outcome'
import type { Context } from './gate.server'
import { storeChange } from './medgivande-store.server'
import { signed } from './signed.server'

/** What is given, to whom, and what she was told that it means. */
export interface Giving extends MedgivandeTerms {
  /** Opaque name of the party's account. */
  party: string
  givenOn: Day
  textVersion: TextVersion
}

export interface Given extends MedgivandeTerms {
  party: StoredParty & { organisation: string }
  how: GivenHow
  givenOn: Day
  textVersion: TextVersion
  takenBy: number | null
  copyGivenOn: Day | null
}

/** Whether it can be given as things stand, and to whom. */
export function weighGiving(
  { db, today }: Context,
  personId: number,
  { party: slug, givenOn, textVersion, ...terms }: Giving,
): Decision<Pick<Given, 'party' | 'givenOn' | 'textVersion'> & MedgivandeTerms> {
  const facts = givingFacts(db, personId, slug, today)
  const decided = giveMedgivande(terms, { ...facts, givenOn }, today)
  if ('refused' in decided) return decided
  if (facts.party === null) return refuse('party-not-active')
  return accept({ ...decided.accepted, party: { ...facts.party, ...decided.accepted.party }, givenOn, textVersion })
}

/** The new one stands, and what she had given the same party before has been replaced by it. */
export function storeGiving(
  db: Client,
  { party, from, to, how, ...given }: Given,
  { personId, caseId }: { personId: number; caseId: number | null },
  context: Context,
): { medgivande: string } {
  const { on: recordedOn, at: recordedAt, by: recordedBy } = signed(context)
  for (const { id, facts } of medgivandenTowards(db, personId, party.accountId))
    if (!isOver(facts, context.today))
      storeChange(db, id, { kind: 'replaced', categories: null, to: null }, { how, saidOn: given.givenOn }, context)
  const { accountId: partyId, role: partyRole, organisation, name: contact } = party
  const slug = newSlug()
  db.insert(medgivande)
    .values({
      ...{ slug, personId, caseId, partyId, partyRole, organisation, contact, from, to, how, ...given },
      ...{ recordedOn, recordedAt, recordedBy },
    })
    .run()
  return { medgivande: slug }
}
