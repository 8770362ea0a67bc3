import { DrizzleSQLiteAdapter } from '@lucia-auth/adapter-drizzle'
import { verify } from '@node-rs/argon2'
import { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from 'lucia'
import { database, statement, type Client } from '#db/client.server'
import { digest } from '#db/crypto.server'
import { hashPassword } from '#db/password.server'
import { account, session } from '#db/schema'
import { settingsOn } from '#db/setting.server'
import { dayAt } from '~/domain/day'
import { defaultSettings } from '~/domain/setting'
import type { Role } from '~/domain/role'
import { now } from '~/outside/clock.server'
import { environment } from '~/outside/environment.server'
import { sessionCookieName } from './session-cookie'

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof auth>
    UserId: number
    DatabaseSessionAttributes: { role: Role | null; seenAt: Date; secondStep: boolean }
    DatabaseUserAttributes: { name: string; email: string; slug: string }
  }
}

const built = new WeakMap<Client, ReturnType<typeof build>>()

/** The sessions of the database that this process has open. */
export function auth() {
  const db = database()
  const known = built.get(db) ?? build(db, defaultSettings.sessionHours)
  built.set(db, known)
  return known
}

/** For those who log in now: as long as the employer has chosen. */
export function authForNew() {
  const db = database()
  return build(db, settingsOn(db, dayAt(now())).sessionHours)
}

function build(db: Client, hours: number) {
  const { origin } = environment()
  return new Lucia(underDigest(db, new DrizzleSQLiteAdapter(db, session, account)), {
    sessionExpiresIn: new TimeSpan(hours, 'h'),
    sessionCookie: {
      name: sessionCookieName(origin),
      attributes: { secure: origin.startsWith('https:'), sameSite: 'lax', path: '/' },
    },
    getSessionAttributes: ({ role, seenAt, secondStep }) => ({ role, seenAt, secondStep }),
    getUserAttributes: ({ name, email, slug }) => ({ name, email, slug }),
  })
}

/** The table holds only a digest of each session identifier, and a session's end is set when it begins and never moves. */
function underDigest(db: Client, adapter: Adapter): Adapter {
  return {
    ...bound(adapter),
    deleteSession: (id) => adapter.deleteSession(digest(id)),
    setSession: (row) => adapter.setSession({ ...row, id: digest(row.id) }),
    updateSessionExpiration: async () => {},
    getSessionAndUser: async (id) => sessionAndUser(db, id),
  }
}

/** On every request, hence one statement that is compiled once. */
function sessionAndUser(db: Client, id: string): [DatabaseSession | null, DatabaseUser | null] {
  const row = statement<SessionRow>(db, sessionText).get(digest(id))
  if (!row) return [null, null]
  const { userId, expiresAt, role, seenAt, secondStep, name, email, slug } = row
  const attributes = { role, seenAt: new Date(seenAt), secondStep: secondStep === 1 }
  const user = { id: userId, attributes: { name, email, slug } }
  return [{ id, userId, expiresAt: new Date(expiresAt * 1000), attributes }, user]
}

interface SessionRow {
  userId: number
  /** Seconds, as Lucia keeps it. */
  expiresAt: number
  role: Role | null
  seenAt: number
  secondStep: number
  name: string
  email: string
  slug: string
}

const sessionText = `SELECT s.account_id AS userId, s.expires_at AS expiresAt, s.role, s.seen_at AS seenAt,
    s.second_step AS secondStep, a.name, a.email, a.slug
  FROM session s JOIN account a ON a.id = s.account_id WHERE s.id = ?`

/** The account of the session that a request brings, also of one that is too old; null when there is none, as after logging out. */
export function sessionOwner(request: Request): number | null {
  const id = auth().readSessionCookie(request.headers.get('Cookie') ?? '')
  return id === null ? null : (statement<SessionRow>(database(), sessionText).get(digest(id))?.userId ?? null)
}

const bound = (adapter: Adapter) => ({
  getUserSessions: adapter.getUserSessions.bind(adapter),
  deleteUserSessions: adapter.deleteUserSessions.bind(adapter),
  deleteExpiredSessions: adapter.deleteExpiredSessions.bind(adapter),
})

export { hashPassword }

let decoy: Promise<string> | undefined

/** Takes as long for an address nobody has as for a wrong password. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const against = stored ?? (await (decoy ??= hashPassword('nobody has this password')))
  const matches = await verify(against, password)
  return stored !== null && matches
}
