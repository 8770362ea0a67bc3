import { statement, type Client } from '#db/client.server'
import { accept, refuse } from '~/domain/outcome'
import { takeStep } from '~/domain/second-factor'
import { factorNotice } from './factor-notice.server'
import { defineWrite, type Found } from './gate.server'
import { endPending, stillPending } from './pending-login.server'
import { recoveryCodeId, useRecoveryCode } from './recovery-code.server'

export interface Entering {
  accountId: number
  slug: string
  /** A hash of what the browser holds since the password. */
  pending: string
  /** The clock on the wall. */
  at: Date
}

/** The second step by a one-time code that was right, in the step of time it belongs to. */
export const proveByCode = defineWrite({
  action: 'factor.prove',
  seenBy: 'factor.prove',
  find: ({ db }, entering: Entering & { step: number }) => entered(db, entering),
  decide: ({ accountId }, { step }, { db }) => {
    const last = lastStepOf(db, accountId)
    return last === null ? refuse('code-wrong') : takeStep(last, step)
  },
  store: (db, step, { accountId, pending }) => {
    useStep(db, accountId, step)
    endPending(db, pending)
  },
  fields: () => ['code'],
})

/** By a code from paper, of which there is one less afterwards. */
export const proveByRecoveryCode = defineWrite({
  action: 'factor.prove',
  seenBy: 'factor.prove',
  find: ({ db }, entering: Entering & { typed: string }) => entered(db, entering),
  decide: ({ accountId }, { typed }, { db }) => {
    const id = recoveryCodeId(db, accountId, typed)
    return id === null ? refuse('code-wrong') : accept(id)
  },
  store: (db, id, { at, pending }) => {
    useRecoveryCode(db, id, at)
    endPending(db, pending)
  },
  fields: () => ['recoveryCode'],
  notices: (_id, entering, context) => [factorNotice(context, entering)],
})

/** Somebody gave a code that was wrong, or had done so too often to be let in to try. */
export const failStep = defineWrite({
  action: 'factor.fail',
  seenBy: 'factor.fail',
  find: (_context, { slug, tooMany }: { slug: string; tooMany: boolean }) => ({
    thing: tooMany,
    personId: null,
    object: slug,
  }),
  decide: (tooMany) => (tooMany ? refuse('too-many-tries') : accept('failed')),
  store: () => {},
  fields: () => [],
})

const entered = <In extends Entering>(db: Client, entering: In): Found<In> | null =>
  stillPending(db, entering.pending, entering.accountId, entering.at)
    ? { thing: entering, personId: null, object: entering.slug }
    : null

export const lastStepOf = (db: Client, accountId: number): number | null =>
  statement<{ step: number }>(db, 'SELECT last_step AS step FROM authenticator WHERE account_id = ?').get(accountId)
    ?.step ?? null

export const useStep = (db: Client, accountId: number, step: number): void => {
  statement(db, 'UPDATE authenticator SET last_step = ? WHERE account_id = ?').run(step, accountId)
}
