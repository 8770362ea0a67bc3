import { getTOTPAuthUri, verifyTOTP } from '@epic-web/totp'
import { randomBytes } from 'node:crypto'
import { open, seal } from '#db/crypto.server'
import { codePeriod, pendingMinutes, stepAt } from '~/domain/second-factor'
import { realNow } from '~/outside/clock.server'

/** What every app expects when nothing else is said (RFC 6238). */
const kind = { period: codePeriod, digits: 6, algorithm: 'SHA-1' } as const

/** @returns the step of time that a code belongs to, the one before or after now included; null = it is wrong */
export async function stepOf(secret: string, code: string): Promise<number | null> {
  const now = stepAt(realNow())
  const verified = await verifyTOTP({ otp: code, secret, ...kind, window: 1 })
  return verified && now + verified.delta
}

export interface NewSecret {
  /** In groups of four, to be typed where the picture can't be read. */
  shown: string
  /** What the picture says. */
  uri: string
  /** The secret as the form carries it: only the portal can open it, only for this account, and only for a while. */
  sealed: string
}

/** A secret for an app that isn't set up yet. Nothing is kept until a code of it has come back. */
export const newSecret = (email: string): NewSecret => shownSecret(randomSecret(), email)

/** The same secret once more, when the code that came with it was wrong; a new one when it was too old or somebody else's. */
export const sameSecret = (sealed: string, email: string): NewSecret =>
  shownSecret(openedSecret(sealed, email) ?? randomSecret(), email)

export function openedSecret(sealed: string, email: string): string | null {
  try {
    const { secret, whose, until } = JSON.parse(open(sealed)) as { secret: string; whose: string; until: number }
    return whose === email && until > realNow().getTime() ? secret : null
  } catch {
    return null
  }
}

const shownSecret = (secret: string, email: string): NewSecret => ({
  shown: secret.match(/.{1,4}/g)?.join(' ') ?? secret,
  uri: getTOTPAuthUri({ ...kind, secret, accountName: email, issuer: 'Rekoportalen' }),
  sealed: seal(JSON.stringify({ secret, whose: email, until: realNow().getTime() + pendingMinutes * 60_000 })),
})

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** 160 bits, as RFC 4226 recommends, in base 32. */
const randomSecret = (): string => Array.from(randomBytes(32), (byte) => letters[byte % 32]).join('')
