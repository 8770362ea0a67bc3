import { statement, type Client } from '#db/client.server'
import { factorsOf } from '#db/second-factor.server'
import { accept, refuse } from '~/domain/outcome'
import { dropFactor, takeStep, type Factors } from '~/domain/second-factor'
import { factorNotice } from './factor-notice.server'
import { forgetCodesWithLast } from './factor-store.server'
import { defineWrite, type Context, type Found } from './gate.server'
import { recoveryCodeId, renewRecoveryCodes } from './recovery-code.server'
import { lastStepOf } from './second-step.server'

export interface Own {
  /** The session as the table knows it, which stays when the others end. */
  sessionKey: string
  /** The clock on the wall. */
  at: Date
}

/** The app is switched off by a code of its own, or one from paper. */
export const removeApp = defineWrite({
  action: 'factor.change',
  seenBy: 'factor.read',
  find: (context, wish: Own & { step: number | null; typed: string; asked: boolean }) => own(context, wish),
  decide: ({ accountId, factors: { passkeys } }, { step, typed, asked }, { db }) => {
    const last = lastStepOf(db, accountId)
    if (last === null) return refuse('app-gone')
    const proven = step === null ? byPaper(db, accountId, typed) : takeStep(last, step)
    return 'refused' in proven ? proven : dropFactor({ app: false, passkeys }, asked)
  },
  store: (db, _dropped, { accountId, sessionKey }) => {
    statement(db, 'DELETE FROM authenticator WHERE account_id = ?').run(accountId)
    forgetCodesWithLast(db, accountId)
    keepOnlyThisSession(db, accountId, sessionKey)
    return { codes: [] }
  },
  fields: () => ['app'],
  notices: (_dropped, found, context) => [factorNotice(context, found)],
})

const byPaper = (db: Client, accountId: number, typed: string) =>
  recoveryCodeId(db, accountId, typed) === null ? refuse('code-wrong') : accept('paper')

/** New codes on paper; the old ones open nothing more. */
export const renewCodes = defineWrite({
  action: 'factor.change',
  seenBy: 'factor.read',
  find: (context, wish: Own) => own(context, wish),
  decide: ({ factors: { app, passkeys } }) => (app || passkeys > 0 ? accept('renewed') : refuse('no-factor')),
  store: (db, _renewed, { accountId }) => ({ codes: renewRecoveryCodes(db, accountId) }),
  fields: () => ['recoveryCodes'],
  notices: (_renewed, found, context) => [factorNotice(context, found)],
})

/** The account of whoever asks. */
export function own({ db, actor }: Context, { sessionKey, at }: Own): Found<OwnAccount> | null {
  const { accountId } = actor
  if (accountId === null) return null
  const row = statement<{ slug: string }>(db, 'SELECT slug FROM account WHERE id = ?').get(accountId)
  if (!row) return null
  const thing = { accountId, slug: row.slug, sessionKey, at, factors: factorsOf(db, accountId) }
  return { thing, personId: null, object: row.slug }
}

interface OwnAccount extends Own {
  accountId: number
  slug: string
  factors: Factors
}

/** Whoever else is logged in to the account, or on the way in, is so no longer. */
export function keepOnlyThisSession(db: Client, accountId: number, sessionKey: string): void {
  statement(db, 'DELETE FROM session WHERE account_id = ? AND id <> ?').run(accountId, sessionKey)
  statement(db, 'DELETE FROM pending_login WHERE account_id = ?').run(accountId)
}
