import { statement, type Client } from '#db/client.server'
import { pendingLogin } from '#db/schema'
import { accept } from '~/domain/outcome'
import { defineWrite, stageUnseen, type Context } from './gate.server'

interface Pending {
  /** A hash of what the browser holds. */
  pending: string
  /** The clock on the wall, as for sessions. */
  expiresAt: Date
}

/** The password was right and a second step is left: what the browser holds says whose, and nothing can be reached by it. */
export const beginLogin = defineWrite({
  action: 'session.begin',
  seenBy: 'session.begin',
  find: (_context, entry: Pending & { accountId: number; slug: string }) => ({
    thing: entry,
    personId: null,
    object: entry.slug,
  }),
  decide: (entry) => accept(entry),
  store: (db, { pending, accountId, expiresAt }) => {
    db.insert(pendingLogin).values({ id: pending, accountId, expiresAt }).run()
  },
  fields: () => [],
})

/** A visitor who wants in with a passkey alone; whose it is turns out when it has answered. */
export const awaitPasskey = ({ db }: Context, { pending, expiresAt }: Pending): void =>
  stageUnseen(db, () => {
    db.insert(pendingLogin).values({ id: pending, accountId: null, expiresAt }).run()
  })

/** Whether the browser may still take the second step as this account: it is used once, and a new password ends it. */
export const stillPending = (db: Client, pending: string, accountId: number | null, at: Date): boolean =>
  statement(db, 'SELECT 1 FROM pending_login WHERE id = ? AND account_id IS ? AND expires_at > ?').get(
    pending,
    accountId,
    at.getTime(),
  ) !== undefined

export const endPending = (db: Client, pending: string): void => {
  statement(db, 'DELETE FROM pending_login WHERE id = ?').run(pending)
}
