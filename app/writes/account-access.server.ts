import { isAdmin, otherAdmins } from '#db/assignment.server'
import type { Client } from '#db/client.server'
import { account, activation, session } from '#db/schema'
import { forgetFactors } from '#db/second-factor.server'
import { eq } from 'drizzle-orm'
import {
  closeAccount as decideClosing,
  inviteAgain as decideInvitation,
  renewAccess as decideRenewal,
  type AccountState,
  type ClosingReason,
} from '~/domain/account-access'
import { accept, type Decision } from '~/domain/outcome'
import { invite } from './account.server'
import { defineWrite, type Context, type Found } from './gate.server'

interface NewLink {
  slug: string
  linkExpiresAt: Date
}

/** A new link to choose a password with; the ones before it are worthless. The answer is the only time it is seen. */
export const newLink = (context: Context, wish: NewLink) =>
  find(context, wish.slug)?.thing.activated ? renewAccess(context, wish) : inviteAgain(context, wish)

export const inviteAgain = defineWrite({
  action: 'account.invite',
  seenBy: 'account.list',
  find: (context, { slug }: NewLink) => find(context, slug),
  decide: (state, wish) => expiryOf(decideInvitation(state), wish),
  store: (db, expiresAt, { id, email }) => ({ email, code: invite(db, id, expiresAt) }),
  fields: () => ['activation'],
})

/**
 * To an account that is in use: its password stays until the link is used, whoever has the account is told, and the trail
 * has its own word for it, since whoever gets the link gets everything that the account reaches.
 */
export const renewAccess = defineWrite({
  action: 'account.renew',
  seenBy: 'account.list',
  find: (context, { slug }: NewLink) => find(context, slug),
  decide: (state, wish) => expiryOf(decideRenewal(state), wish),
  store: (db, expiresAt, { id, email }) => ({ email, code: invite(db, id, expiresAt) }),
  fields: () => ['activation'],
  notices: (_change, { id, slug }, { requestId }) => [
    { dedupKey: `account-renewed:${slug}:${requestId}`, accountId: id, kind: 'account-renewed', payload: {} },
  ],
})

const expiryOf = (decision: Decision<unknown>, { linkExpiresAt }: NewLink): Decision<Date> =>
  'refused' in decision ? decision : accept(linkExpiresAt)

/** Nobody logs in to it any more, and whoever is logged in is so no longer. What it has done stays in the trail. */
export const closeAccount = defineWrite({
  action: 'account.edit',
  seenBy: 'account.list',
  find: (context, { slug }: { slug: string }) => find(context, slug),
  decide: (state) => decideClosing(state),
  store: (db, _change, { id, slug }, { now }) => {
    shut(db, id, 'admin', now)
    return { slug }
  },
  fields: () => ['closedAt'],
})

/** Nothing opens it: neither a session, a link, a password nor a second step. */
export function shut(db: Client, id: number, closedFor: ClosingReason, closedAt: Date): void {
  db.update(account).set({ closedAt, closedFor, passwordHash: null }).where(eq(account.id, id)).run()
  db.delete(session).where(eq(session.userId, id)).run()
  db.delete(activation).where(eq(activation.accountId, id)).run()
  forgetFactors(db, id)
}

function find(
  { db, actor, today }: Context,
  slug: string,
): Found<AccountState & { id: number; slug: string; email: string }> | null {
  const row = known(db, slug)
  if (!row) return null
  const { id, email, closedAt, passwordHash } = row
  const thing = {
    id,
    slug,
    email,
    closed: closedAt !== null,
    activated: passwordHash !== null,
    isSelf: actor.accountId === id,
    isAdmin: isAdmin(db, id, today),
    otherAdmins: otherAdmins(db, id, today),
  }
  return { thing, personId: null, object: slug }
}

const known = (db: Client, slug: string) =>
  db
    .select({ id: account.id, email: account.email, closedAt: account.closedAt, passwordHash: account.passwordHash })
    .from(account)
    .where(eq(account.slug, slug))
    .get()
