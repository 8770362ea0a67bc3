import { accept, refuse, type Decision } from './outcome'
import type { Role } from './role'

/** Roles that always take a second step: those outside the employer, and the one who manages the portal. Source: issue 5. */
export const alwaysSecondFactor = ['rehabkoordinator', 'fhv', 'admin'] as const satisfies readonly Role[]

/** What an account has to take a second step with. */
export interface Factors {
  /** An app that makes one-time codes. */
  app: boolean
  passkeys: number
  /** Recovery codes that haven't been used; alone they are no factor, since they run out. */
  recoveryCodes: number
}

export const hasFactor = ({ app, passkeys }: Pick<Factors, 'app' | 'passkeys'>): boolean => app || passkeys > 0

/**
 * Whether any of the roles takes a second step.
 *
 * @param chosen what the employer has chosen, as the setting keeps it: names of roles with commas between.
 */
export const rolesTakeFactor = (roles: readonly Role[], chosen: string): boolean =>
  roles.some((role) => takesFactor(role, chosen))

export const takesFactor = (role: Role, chosen: string): boolean =>
  (alwaysSecondFactor as readonly Role[]).includes(role) || chosen.split(',').includes(role)

/** What comes after the right password: in, a second step, or setting one up first. A demo's own accounts are excused. */
export function afterPassword(
  factors: Factors,
  { roles, chosen, excused }: { roles: readonly Role[]; chosen: string; excused: boolean },
): 'in' | 'prove' | 'set-up' {
  if (excused) return 'in'
  if (hasFactor(factors)) return 'prove'
  return rolesTakeFactor(roles, chosen) ? 'set-up' : 'in'
}

/** Seconds that a one-time code stands for (RFC 6238 §5.2). */
export const codePeriod = 30

/** Which step of time a moment lies in; codes are told apart by it. */
export const stepAt = (moment: Date): number => Math.floor(moment.getTime() / 1000 / codePeriod)

/** A code is used once, and none from before it. Refused: `code-used`. */
export const takeStep = (lastStep: number, step: number): Decision<number> =>
  step > lastStep ? accept(step) : refuse('code-used')

/** How many recovery codes there are from the start. */
export const recoveryCodeCount = 10

/** As it is kept and compared: without the gaps, in lower case. */
export const plainCode = (typed: string): string => typed.replace(/[\s-]/g, '').toLowerCase()

/** What a passkey may have counted: more than last time, or it doesn't count at all. Refused: `passkey-copied`. */
export const takeCount = (known: number, told: number): Decision<number> =>
  told > known || (told === 0 && known === 0) ? accept(told) : refuse('passkey-copied')

/** Minutes from the password until the second step, and until a passkey has answered. */
export const pendingMinutes = 15

export const challengeMinutes = 5

/** A factor is switched off only where another is left, or none is asked for. Refused: `factor-needed`. */
export const dropFactor = (left: Pick<Factors, 'app' | 'passkeys'>, asked: boolean): Decision<'dropped'> =>
  asked && !hasFactor(left) ? refuse('factor-needed') : accept('dropped')

/** A name for a passkey is its owner's own; a few are enough for anybody. Refused: `passkey-too-many`. */
export const addPasskey = (count: number): Decision<'added'> =>
  count >= mostPasskeys ? refuse('passkey-too-many') : accept('added')

const mostPasskeys = 10
