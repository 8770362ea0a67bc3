import { redirect, type AppLoadContext } from '@remix-run/node'
import { database, statement, type Client } from '#db/client.server'
import { systemContext, type Context } from '#db/context.server'
import { digest } from '#db/crypto.server'
import { settingsOn } from '#db/setting.server'
import type { Actor } from '~/domain/actor'
import { dayAt, type Day } from '~/domain/day'
import { roles, usualRole, type Role } from '~/domain/role'
import { takesFactor } from '~/domain/second-factor'
import { now, realNow } from '~/outside/clock.server'
import { path } from '~/paths'
import { auth } from './auth.server'

declare module '@remix-run/node' {
  interface AppLoadContext {
    nonce: string
    requestId: string
    remoteAddress: string
    /** What the trail is told before the answer goes. */
    told?: Context['told']
    /** Where the door takes the page from: a body of the web's own kind costs more than many a page. */
    page?: { body: string | Uint8Array | null }
    /** What is answered in place of the page, once everything about it went well. */
    file?: Response
    /** What the page has drawn already. */
    drawn?: Uint8Array
  }
  interface Future {
    v3_singleFetch: true
  }
}

export { systemContext, type Context }

/** A context with what only http needs: the roles to switch between and the session to end. */
export interface SignedIn extends Context {
  actor: Actor & { accountId: number; role: Role }
  roles: readonly Role[]
  /** The session as the table knows it. */
  sessionKey: string
  sessionId: string
}

const asked = new WeakMap<AppLoadContext, Promise<SignedIn | null>>()

/** Who is asking; without a session the answer is the log-in page. */
export async function contextFor(request: Request, loadContext: AppLoadContext): Promise<SignedIn> {
  const context = await contextOrNull(request, loadContext)
  if (!context) throw redirect(path('login'), 303)
  return context
}

/** Who is asking, or null for a visitor, and in a role that takes a second step which wasn't taken. Worked out once per request. */
export function contextOrNull(request: Request, loadContext: AppLoadContext): Promise<SignedIn | null> {
  let answer = asked.get(loadContext)
  if (!answer) asked.set(loadContext, (answer = identify(request, loadContext)))
  return answer
}

async function identify(request: Request, { requestId, told }: AppLoadContext): Promise<SignedIn | null> {
  const sessionId = auth().readSessionCookie(request.headers.get('Cookie') ?? '')
  if (!sessionId) return null
  const { session, user } = await auth().validateSession(sessionId)
  if (!session) return null
  const db = database()
  const moment = now()
  const today = dayAt(moment)
  const { sessionIdleMinutes, secondFactorRoles } = settingsOn(db, today)
  if (idleTooLong(session.seenAt, sessionIdleMinutes)) {
    await auth().invalidateSession(sessionId)
    return null
  }
  keepAwake(db, sessionId, session.seenAt)
  const { personId, held } = standing(db, user.id, today)
  const role = session.role && held.includes(session.role) ? session.role : usualRole(held)
  if (!role || (takesFactor(role, secondFactorRoles) && !session.secondStep)) return null
  return {
    db,
    actor: { accountId: user.id, name: user.name, role, personId },
    now: moment,
    today,
    requestId,
    shared: new Map(),
    ...(told ? { told } : {}),
    roles: held,
    sessionId,
    sessionKey: digest(sessionId),
    stillStands: () => sessionStands(db, digest(sessionId), session.role) && holds(db, user.id, role, today),
  }
}

const idleTooLong = (seenAt: Date, minutes: number): boolean =>
  realNow().getTime() - seenAt.getTime() > minutes * 60_000

/** Written at most once a minute: a read should not cost a write of its own. */
function keepAwake(db: Client, sessionId: string, seenAt: Date): void {
  const moment = realNow()
  if (moment.getTime() - seenAt.getTime() < 60_000) return
  statement(db, 'UPDATE session SET seen_at = ? WHERE id = ?').run(moment.getTime(), digest(sessionId))
}

/** As it was when the request came: neither ended nor, in another window, in another role. */
const sessionStands = (db: Client, key: string, role: Role | null): boolean =>
  statement(
    db,
    `SELECT 1 FROM session s JOIN account a ON a.id = s.account_id
     WHERE s.id = ? AND s.role IS ? AND s.expires_at > ? AND a.closed_at IS NULL`,
  ).get(key, role, Math.floor(realNow().getTime() / 1000)) !== undefined

/** The roles somebody holds today: assigned, stepped in for, manager by the staff register, and employee. */
function standing(db: Client, accountId: number, today: Day): { personId: number | null; held: Role[] } {
  const rows = statement<{ role: Role; person: number | null }>(db, standingText).all({ accountId, today })
  return {
    personId: rows.find((row) => row.person !== null)?.person ?? null,
    held: roles.filter((role) => rows.some((row) => row.role === role)),
  }
}

const holds = (db: Client, accountId: number, role: Role, today: Day): boolean =>
  statement(db, `SELECT 1 FROM (${standingText}) WHERE role = @role LIMIT 1`).get({ accountId, today, role }) !==
  undefined

const standingText = `SELECT role, NULL AS person FROM assignment
    WHERE account_id = @accountId AND first_day <= @today AND (last_day IS NULL OR last_day >= @today)
  UNION ALL SELECT role, NULL FROM substitution
    WHERE substitute_id = @accountId AND first_day <= @today AND last_day >= @today
  UNION ALL SELECT 'medarbetare', a.person_id FROM account_person a JOIN employment e ON e.person_id = a.person_id
    WHERE a.account_id = @accountId AND e.first_day <= @today AND (e.last_day IS NULL OR e.last_day >= @today)
  UNION ALL SELECT 'chef', NULL FROM account_person a WHERE a.account_id = @accountId
    AND EXISTS (SELECT 1 FROM employment e WHERE e.manager_id = a.person_id
      AND e.first_day <= @today AND (e.last_day IS NULL OR e.last_day >= @today))
    AND EXISTS (SELECT 1 FROM employment o WHERE o.person_id = a.person_id
      AND o.first_day <= @today AND (o.last_day IS NULL OR o.last_day >= @today))`
