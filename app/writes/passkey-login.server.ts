import { statement, type Client } from '#db/client.server'
import { accept } from '~/domain/outcome'
import { takeCount } from '~/domain/second-factor'
import { defineWrite } from './gate.server'
import { challengeStands, endChallenge } from './passkey-challenge.server'
import { endPending, stillPending } from './pending-login.server'
import type { Entering } from './second-step.server'

interface Answer extends Entering {
  credentialId: string
  challengeHash: string
  /** Whose second step was asked for; null = the passkey alone, as both steps. */
  asked: number | null
  /** How often it has been used, as it tells itself. */
  told: number
}

/** In by a passkey whose answer to our question was right: the question and the way in are used up with it. */
export const proveByPasskey = defineWrite({
  action: 'factor.prove',
  seenBy: 'factor.prove',
  find: ({ db }, answer: Answer) => {
    const key = passkeyOf(db, answer)
    const thing = key && stands(db, answer) ? { ...key, ...answer } : null
    return thing && { thing, personId: null, object: answer.slug }
  },
  decide: ({ counter }, { told }) => {
    const counted = takeCount(counter, told)
    return 'refused' in counted ? counted : accept(counted.accepted)
  },
  store: (db, counter, { id, at, pending }) => {
    statement(db, 'UPDATE passkey SET counter = ?, used_at = ? WHERE id = ?').run(counter, at.getTime(), id)
    endChallenge(db, pending)
    endPending(db, pending)
  },
  fields: () => ['passkey'],
})

const stands = (db: Client, { pending, asked, at, challengeHash }: Answer): boolean =>
  stillPending(db, pending, asked, at) && challengeStands(db, pending, challengeHash, at)

const passkeyOf = (db: Client, { accountId, credentialId }: Answer) =>
  statement<{ id: number; counter: number }>(
    db,
    `SELECT p.id, p.counter FROM passkey p JOIN account a ON a.id = p.account_id
     WHERE p.account_id = ? AND p.credential_id = ? AND a.closed_at IS NULL`,
  ).get(accountId, credentialId) ?? null
