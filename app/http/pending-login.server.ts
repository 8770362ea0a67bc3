import { digest, newCode } from '#db/crypto.server'
import { challengeMinutes, pendingMinutes } from '~/domain/second-factor'
import { realNow } from '~/outside/clock.server'
import { environment } from '~/outside/environment.server'

/** A new way in: what the browser is given, and the hash of it that is kept. */
export function newPending() {
  const code = newCode()
  const expiresAt = new Date(realNow().getTime() + pendingMinutes * 60_000)
  return { pending: digest(code), expiresAt, cookie: cookieOf(code, pendingMinutes * 60) }
}

/** The hash of what the browser brings, and when; null = it brings nothing. */
export function pendingOf(request: Request): { pending: string; at: Date } | null {
  const start = `${cookieName()}=`
  const found = (request.headers.get('Cookie') ?? '').split(';').find((cookie) => cookie.trim().startsWith(start))
  return found ? { pending: digest(found.trim().slice(start.length)), at: realNow() } : null
}

export const noPending = (): string => cookieOf('', 0)

const cookieOf = (value: string, seconds: number): string =>
  `${cookieName()}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${isSecure() ? '; Secure' : ''}`

const cookieName = (): string => (isSecure() ? '__Host-reko-steg' : 'reko-steg')
const isSecure = (): boolean => environment().origin.startsWith('https:')

/** What whoever changes her own login has to bring: this session stays when others end. */
export const ownNow = ({ sessionKey }: { sessionKey: string }) => ({ sessionKey, at: realNow() })

/** Until when a passkey may answer. */
export const answerBy = (): { at: Date; expiresAt: Date } => {
  const at = realNow()
  return { at, expiresAt: new Date(at.getTime() + challengeMinutes * 60_000) }
}
