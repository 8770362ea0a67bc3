import { realNow } from '~/outside/clock.server'
import { auth, authForNew } from './auth.server'
import { noPending } from './pending-login.server'

/**
 * A new session, never the old one carried on, and the way in is over.
 *
 * @param secondStep whether it was taken, or nobody asks it of the account
 * @returns the cookies to set
 */
export async function openSession(request: Request, accountId: number, secondStep: boolean): Promise<Headers> {
  const old = auth().readSessionCookie(request.headers.get('Cookie') ?? '')
  if (old) await auth().invalidateSession(old)
  const opened = authForNew()
  const session = await opened.createSession(accountId, { role: null, seenAt: realNow(), secondStep })
  const headers = new Headers({ 'Set-Cookie': opened.createSessionCookie(session.id).serialize() })
  headers.append('Set-Cookie', noPending())
  return headers
}
