import { statement, type Client } from '#db/client.server'
import { accept, refuse } from '~/domain/outcome'
import { addPasskey as decidePasskey, dropFactor } from '~/domain/second-factor'
import { defineWrite, type Context } from './gate.server'
import { factorNotice } from './factor-notice.server'
import {
  forgetCodesWithLast,
  keepApp,
  keepPasskey,
  knowsPasskey,
  type NewApp,
  type NewPasskey,
} from './factor-store.server'
import { keepOnlyThisSession, own, type Own } from './own-login.server'
import { challengeStands, endChallenge } from './passkey-challenge.server'

/** An app that makes one-time codes, once it has shown a right one. Answers with recovery codes when it is the first factor. */
export const addApp = defineWrite({
  action: 'factor.change',
  seenBy: 'factor.read',
  find: (context, wish: Own & { app: NewApp }) => own(context, wish),
  decide: ({ factors }, { app }) => (factors.app ? refuse('app-stands') : accept(app)),
  store: (db, app, { accountId, sessionKey, at }) => {
    keepOnlyThisSession(db, accountId, sessionKey)
    countAsTaken(db, sessionKey)
    return { codes: keepApp(db, accountId, app, at) }
  },
  fields: () => ['app'],
  notices: (_app, found, context) => [factorNotice(context, found)],
})

/** A passkey that has answered what was asked of it in this session. */
export const addPasskey = defineWrite({
  action: 'factor.change',
  seenBy: 'factor.read',
  find: (context, wish: Own & { key: NewPasskey; challengeHash: string }) => own(context, wish),
  decide: ({ factors, sessionKey, at }, { key, challengeHash }, { db }) => {
    if (!challengeStands(db, sessionKey, challengeHash, at)) return refuse('passkey-too-late')
    if (knowsPasskey(db, key.credentialId)) return refuse('passkey-stands')
    const decision = decidePasskey(factors.passkeys)
    return 'refused' in decision ? decision : accept(key)
  },
  store: (db, key, { accountId, sessionKey, at }) => {
    endChallenge(db, sessionKey)
    keepOnlyThisSession(db, accountId, sessionKey)
    countAsTaken(db, sessionKey)
    return { codes: keepPasskey(db, accountId, key, at) }
  },
  fields: () => ['passkey'],
  notices: (_key, found, context) => [factorNotice(context, found)],
})

/** One of her own passkeys, by its opaque name; the last factor stays where one is asked of her. */
export const removePasskey = defineWrite({
  action: 'factor.change',
  seenBy: 'factor.read',
  find: (context, wish: Own & { slug: string; asked: boolean }) =>
    holdsPasskey(context, wish.slug) ? own(context, wish) : null,
  decide: ({ factors: { app, passkeys } }, { slug, asked }) => {
    const decision = dropFactor({ app, passkeys: passkeys - 1 }, asked)
    return 'refused' in decision ? decision : accept(slug)
  },
  store: (db, slug, { accountId, sessionKey }) => {
    statement(db, 'DELETE FROM passkey WHERE account_id = ? AND slug = ?').run(accountId, slug)
    forgetCodesWithLast(db, accountId)
    keepOnlyThisSession(db, accountId, sessionKey)
    return { codes: [] }
  },
  fields: () => ['passkey'],
  notices: (_slug, found, context) => [factorNotice(context, found)],
})

const holdsPasskey = ({ db, actor }: Context, slug: string): boolean =>
  statement(db, 'SELECT 1 FROM passkey WHERE account_id = ? AND slug = ?').get(actor.accountId, slug) !== undefined

/** Who sets up a factor has just shown that it works. */
const countAsTaken = (db: Client, sessionKey: string): void => {
  statement(db, 'UPDATE session SET second_step = 1 WHERE id = ?').run(sessionKey)
}
