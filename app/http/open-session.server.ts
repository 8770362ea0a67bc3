import { realNow } from '~/outside/clock.server'
import { auth, authForNew } from './auth.server'

/** A new session, never the old one carried on. @returns the cookie to set */
export async function openSession(request: Request, accountId: number): Promise<string> {
  const old = auth().readSessionCookie(request.headers.get('Cookie') ?? '')
  if (old) await auth().invalidateSession(old)
  const opened = authForNew()
  const session = await opened.createSession(accountId, { role: null, seenAt: realNow() })
  return opened.createSessionCookie(session.id).serialize()
}
