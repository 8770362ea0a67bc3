import { isAdmin, otherAdmins } from '#db/assignment.server'
import type { Client } from '#db/client.server'
import { account, activation, session } from '#db/schema'
import { eq } from 'drizzle-orm'
import {
  closeAccount as decideClosing,
  inviteAgain as decideInvitation,
  type AccountState,
} from '~/domain/account-access'
import { accept } from '~/domain/outcome'
import { invite } from './account.server'
import { defineWrite, type Context, type Found } from './gate.server'

/** A new link to choose a password with; the ones before it are worthless. The answer is the only time it is seen. */
export const inviteAgain = defineWrite({
  action: 'account.edit',
  seenBy: 'account.list',
  find: (context, { slug }: { slug: string; linkExpiresAt: Date }) => find(context, slug),
  decide: (state, { linkExpiresAt }) => {
    const decision = decideInvitation(state)
    return 'refused' in decision ? decision : accept({ linkExpiresAt })
  },
  store: (db, { linkExpiresAt }, { id, email }) => ({ email, code: invite(db, id, linkExpiresAt) }),
  fields: () => ['activation'],
})

/** Nobody logs in to it any more, and whoever is logged in is so no longer. What it has done stays in the trail. */
export const closeAccount = defineWrite({
  action: 'account.edit',
  seenBy: 'account.list',
  find: (context, { slug }: { slug: string }) => find(context, slug),
  decide: (state) => decideClosing(state),
  store: (db, _change, { id, slug }, { now }) => {
    db.update(account).set({ closedAt: now }).where(eq(account.id, id)).run()
    db.delete(session).where(eq(session.userId, id)).run()
    db.delete(activation).where(eq(activation.accountId, id)).run()
    return { slug }
  },
  fields: () => ['closedAt'],
})

function find(
  { db, actor, today }: Context,
  slug: string,
): Found<AccountState & { id: number; slug: string; email: string }> | null {
  const row = known(db, slug)
  if (!row) return null
  const { id, email, closedAt } = row
  const thing = {
    id,
    slug,
    email,
    closed: closedAt !== null,
    isSelf: actor.accountId === id,
    isAdmin: isAdmin(db, id, today),
    otherAdmins: otherAdmins(db, id, today),
  }
  return { thing, personId: null, object: slug }
}

const known = (db: Client, slug: string) =>
  db
    .select({ id: account.id, email: account.email, closedAt: account.closedAt })
    .from(account)
    .where(eq(account.slug, slug))
    .get()
