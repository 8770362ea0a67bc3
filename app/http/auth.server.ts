import { DrizzleSQLiteAdapter } from '@lucia-auth/adapter-drizzle'
import { hash, verify } from '@node-rs/argon2'
import { Lucia, TimeSpan, type Adapter } from 'lucia'
import { database } from '#db/client.server'
import { digest } from '#db/crypto.server'
import { account, session } from '#db/schema'
import { defaultSettings } from '~/domain/setting'
import type { Role } from '~/domain/role'
import { environment } from '~/outside/environment.server'

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof auth>
    UserId: number
    DatabaseSessionAttributes: { role: Role | null; seenAt: Date }
    DatabaseUserAttributes: { name: string; email: string; slug: string }
  }
}

let built: ReturnType<typeof build> | undefined
export const auth = () => (built ??= build())

function build() {
  const secure = environment().origin.startsWith('https:')
  return new Lucia(underDigest(new DrizzleSQLiteAdapter(database(), session, account)), {
    sessionExpiresIn: new TimeSpan(defaultSettings.sessionHours, 'h'),
    sessionCookie: {
      name: secure ? '__Host-reko' : 'reko',
      expires: false,
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
    getSessionAttributes: ({ role, seenAt }) => ({ role, seenAt }),
    getUserAttributes: ({ name, email, slug }) => ({ name, email, slug }),
  })
}

/** The table holds only a digest of each session identifier, and a session's end never moves: 12 hours is 12 hours. */
function underDigest(adapter: Adapter): Adapter {
  return {
    ...bound(adapter),
    deleteSession: (id) => adapter.deleteSession(digest(id)),
    setSession: (row) => adapter.setSession({ ...row, id: digest(row.id) }),
    updateSessionExpiration: async () => {},
    getSessionAndUser: async (id) => {
      const [row, user] = await adapter.getSessionAndUser(digest(id))
      return [row && { ...row, id }, user]
    },
  }
}

const bound = (adapter: Adapter) => ({
  getUserSessions: adapter.getUserSessions.bind(adapter),
  deleteUserSessions: adapter.deleteUserSessions.bind(adapter),
  deleteExpiredSessions: adapter.deleteExpiredSessions.bind(adapter),
})

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Argon2id. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

let decoy: Promise<string> | undefined

/** Takes as long for an address nobody has as for a wrong password. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const against = stored ?? (await (decoy ??= hashPassword('nobody has this password')))
  const matches = await verify(against, password)
  return stored !== null && matches
}
