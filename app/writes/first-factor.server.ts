import { factorsOf } from '#db/second-factor.server'
import { accept, refuse } from '~/domain/outcome'
import { hasFactor } from '~/domain/second-factor'
import { factorNotice } from './factor-notice.server'
import { keepApp, keepPasskey, knowsPasskey, type NewApp, type NewPasskey } from './factor-store.server'
import { defineWrite, type Context, type Found } from './gate.server'
import { challengeStands, endChallenge } from './passkey-challenge.server'
import { endPending, stillPending } from './pending-login.server'
import type { Entering } from './second-step.server'

/** Whoever has to take a second step and has nothing to take it with sets up an app on her way in. Answers with recovery codes. */
export const setUpApp = defineWrite({
  action: 'factor.set-up',
  seenBy: 'factor.set-up',
  find: (context, entering: Entering & { app: NewApp }) => without(context, entering),
  decide: ({ hasOne }, { app }) => (hasOne ? refuse('factor-stands') : accept(app)),
  store: (db, app, { accountId, pending, at }) => {
    endPending(db, pending)
    return { codes: keepApp(db, accountId, app, at) }
  },
  fields: () => ['app'],
  notices: (_app, entering, context) => [factorNotice(context, entering)],
})

/** The same with a passkey, which has answered what was asked of it. */
export const setUpPasskey = defineWrite({
  action: 'factor.set-up',
  seenBy: 'factor.set-up',
  find: (context, entering: Entering & { key: NewPasskey; challengeHash: string }) =>
    challengeStands(context.db, entering.pending, entering.challengeHash, entering.at)
      ? without(context, entering)
      : null,
  decide: ({ hasOne }, { key }, { db }) =>
    hasOne || knowsPasskey(db, key.credentialId) ? refuse('factor-stands') : accept(key),
  store: (db, key, { accountId, pending, at }) => {
    endChallenge(db, pending)
    endPending(db, pending)
    return { codes: keepPasskey(db, accountId, key, at) }
  },
  fields: () => ['passkey'],
  notices: (_key, entering, context) => [factorNotice(context, entering)],
})

function without<In extends Entering>({ db }: Context, entering: In): Found<Entering & { hasOne: boolean }> | null {
  const { accountId, slug, pending, at } = entering
  if (!stillPending(db, pending, accountId, at)) return null
  return {
    thing: { accountId, slug, pending, at, hasOne: hasFactor(factorsOf(db, accountId)) },
    personId: null,
    object: slug,
  }
}
