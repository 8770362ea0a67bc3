import { account } from '#db/schema'
import { eq } from 'drizzle-orm'
import { accept, refuse } from '~/domain/outcome'
import { dayAt } from '~/domain/day'
import type { Role } from '~/domain/role'
import { defineWrite } from './gate.server'

interface Entry {
  accountId: number | null
  slug: string
}

const find = (_context: unknown, { accountId, slug }: Entry) => ({ thing: accountId, personId: null, object: slug })

/** Somebody has logged in: the moment is remembered, so that what is new since her last day here can be told. */
export const signIn = defineWrite({
  action: 'session.open',
  seenBy: 'session.open',
  find,
  decide: (accountId) => accept(accountId),
  store: (db, accountId, _thing, { now, today }) => {
    if (accountId === null) return
    const row = db.select({ seen: account.lastSeenAt }).from(account).where(eq(account.id, accountId)).get()
    const again = row?.seen && dayAt(row.seen) === today
    db.update(account)
      .set({ lastSeenAt: now, ...(!again && { previousSeenAt: row?.seen ?? null }) })
      .where(eq(account.id, accountId))
      .run()
  },
  fields: () => [],
})

/** Somebody tried and failed, or had failed too often to be let in to try; the address that was typed isn't kept. */
export const signInFailed = defineWrite({
  action: 'session.fail',
  seenBy: 'session.fail',
  find: (context, entry: Entry & { tooMany: boolean }) => find(context, entry),
  decide: (_account, { tooMany }) => (tooMany ? refuse('too-many-tries') : accept('failed')),
  store: () => {},
  fields: () => [],
})

/** Logged out, here or everywhere. */
export const signOut = defineWrite({
  action: 'session.close',
  seenBy: 'session.close',
  find: (_context, { everywhere, slug }: { everywhere: boolean; slug: string }) => ({
    thing: everywhere,
    personId: null,
    object: slug,
  }),
  decide: (everywhere) => accept(everywhere),
  store: () => {},
  fields: () => [],
  details: (everywhere) => ({ everywhere }),
})

/** Another of her own roles from now on in this session; one that she doesn't hold is out of reach. */
export const switchRole = defineWrite({
  action: 'role.switch',
  seenBy: 'role.switch',
  find: (_context, { role, held, sessionKey }: { role: Role; held: readonly Role[]; sessionKey: string }) =>
    held.includes(role) ? { thing: sessionKey, personId: null, object: role } : null,
  decide: (sessionKey, { role }) => accept({ sessionKey, role }),
  store: (db, { sessionKey, role }) => {
    db.$client.prepare('UPDATE session SET role = ? WHERE id = ?').run(role, sessionKey)
  },
  fields: () => ['role'],
})
