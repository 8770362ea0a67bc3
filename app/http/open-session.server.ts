import { realNow } from '~/outside/clock.server'
import { auth } from './auth.server'

/** A new session, never the old one carried on. @returns the cookie to set */
export async function openSession(request: Request, accountId: number): Promise<string> {
  const old = auth().readSessionCookie(request.headers.get('Cookie') ?? '')
  if (old) await auth().invalidateSession(old)
  const session = await auth().createSession(accountId, { role: null, seenAt: realNow() })
  return auth().createSessionCookie(session.id).serialize()
}
