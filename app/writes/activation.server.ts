import type { Client } from '#db/client.server'
import { digest } from '#db/crypto.server'
import { account, activation, pendingLogin, session } from '#db/schema'
import { and, eq, isNull } from 'drizzle-orm'
import { useActivation } from '~/domain/activation'
import { defineWrite, type Found } from './gate.server'

interface Use {
  code: string
  passwordHash: string
  /** The clock on the wall: a link doesn't follow the calendar of a demo. */
  at: Date
}

/**
 * Choose a password through the link of an invitation. Other links of the account are spent with it, and whoever was
 * logged in to the account, or on the way in with the old password, isn't any longer.
 */
export const activate = defineWrite({
  action: 'account.activate',
  seenBy: 'account.activate',
  find: ({ db }, { code }: Use) => find(db, code),
  decide: (link, { at, passwordHash }) => {
    const decision = useActivation(link, at)
    return 'refused' in decision ? decision : { accepted: { ...decision.accepted, passwordHash } }
  },
  store: (db, { at, passwordHash }, { accountId, email }) => {
    db.update(activation).set({ usedAt: at }).where(eq(activation.accountId, accountId)).run()
    db.update(account).set({ passwordHash }).where(eq(account.id, accountId)).run()
    db.delete(session).where(eq(session.userId, accountId)).run()
    db.delete(pendingLogin).where(eq(pendingLogin.accountId, accountId)).run()
    return { email }
  },
  fields: () => ['password'],
})

function find(db: Client, code: string): Found<Link> | null {
  const link = db
    .select({
      accountId: activation.accountId,
      expiresAt: activation.expiresAt,
      usedAt: activation.usedAt,
      slug: account.slug,
      email: account.email,
    })
    .from(activation)
    .innerJoin(account, eq(account.id, activation.accountId))
    .where(and(eq(activation.codeHash, digest(code)), isNull(account.closedAt)))
    .get()
  return link ? { thing: link, personId: null, object: link.slug } : null
}

interface Link {
  accountId: number
  expiresAt: Date
  usedAt: Date | null
  slug: string
  email: string
}
