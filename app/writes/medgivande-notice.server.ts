import { accountsBehind } from '#db/account.server'
import { statement } from '#db/client.server'
import { responsibleFor } from '#db/responsible.server'
import { substitutesFor } from '#db/substitute.server'
import type { Changed } from '~/domain/medgivande-change'
import type { Context, Notice } from './gate.server'

interface Concerned {
  slug: string
  personId: number
  party: { accountId: number }
}

/** The employee is asked whether what somebody else has written down is right. */
export const askedNotices = ({ db, now }: Context, personId: number, medgivande: string): Notice[] =>
  accountsBehind(db, [personId]).map((accountId) => ({
    dedupKey: `medgivande-asked:${medgivande}:${now.getTime()}:${accountId}`,
    accountId,
    kind: 'medgivande-asked',
    payload: { medgivande },
  }))

/** What narrows or ends it is told at once to the employer, and to the party if they have written to each other. */
export function changedNotices(context: Context, { slug, personId, party }: Concerned, { kind }: Changed): Notice[] {
  if (kind !== 'narrowed' && kind !== 'withdrawn' && kind !== 'contested') return []
  const told = new Set([...employersOf(context, personId), ...partyIn(context, personId, party.accountId)])
  return [...told]
    .filter((accountId) => accountId !== context.actor.accountId)
    .map((accountId) => ({
      dedupKey: `medgivande-changed:${slug}:${context.now.getTime()}:${accountId}`,
      accountId,
      kind: 'medgivande-changed',
      payload: { medgivande: slug },
    }))
}

const employersOf = ({ db, today }: Context, personId: number): number[] =>
  responsibleFor(db, personId, today).flatMap(({ accountId, role }) => [
    accountId,
    ...substitutesFor(db, accountId, role, today),
  ])

const partyIn = ({ db }: Context, personId: number, partyId: number): number[] =>
  statement<{ id: number }>(db, 'SELECT party_id AS id FROM thread WHERE person_id = ? AND party_id = ? LIMIT 1')
    .all(personId, partyId)
    .map(({ id }) => id)
