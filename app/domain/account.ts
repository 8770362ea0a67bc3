import { z } from 'zod'
import { unitNotFound } from './assignment'
import type { Day } from './day'
import { accept, refuse, type Decision } from './outcome'
import { roles, type Role } from './role'

/** An account or one more role for it, as asked for. */
export interface AccountWish {
  email: string
  role: Role
  name: string | null
  /** Codes or names of the units that the role concerns; none = assigned to nothing. */
  units: readonly string[]
  /** The whole employer, whatever the units. */
  everywhere: boolean
  employeeNumber: string | null
  from: Day | null
  to: Day | null
}

/** What stands before: the account with this address, the units that were found and the roles it holds. */
export interface AccountStanding {
  account: { id: number; closed: boolean; activated: boolean } | null
  /** Whether it is the account of whoever asks. */
  isSelf: boolean
  /** Whether a person asks; whoever runs commands on the machine is trusted with everything. */
  byPerson: boolean
  /** Whether another account is the employee with that number. */
  employeeTaken: boolean
  unitIds: ReadonlyMap<string, number>
  /** What was meant, perhaps, by words for a unit that mean none or several. */
  alike: ReadonlyMap<string, readonly string[]>
  held: readonly { role: Role; unitId: number | null; everywhere: boolean; to: Day | null }[]
}

export interface AccountChange {
  email: string
  name: string
  employeeNumber: string | null
  accountId: number | null
  role: Role
  places: readonly { unitId: number | null; everywhere: boolean }[]
  from: Day
  to: Day | null
  /** Whether a link to choose a password is needed. */
  invited: boolean
}

/** E-mail addresses are compared in lower case. Codes: `email-missing`, `not-an-email`. */
export const emailField = z
  .string({ error: 'email-missing' })
  .trim()
  .toLowerCase()
  .min(1, 'email-missing')
  .max(200, 'too-long')
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'not-an-email')

export const roleField = z.enum(roles, { error: 'role-unknown' })

/**
 * An account for somebody new, or one more role for somebody known. A place that is already held isn't given twice.
 * Refused: `account-own-reach` (nobody widens her own reach), `account-employee-stands` and `account-employee-taken` (no person
 * makes an account into another employee, or a second account of one), `unit-unknown`, `unit-unclear`, `dates-backwards` (ends before it
 * starts), `account-closed`.
 */
export function grantRole(wish: AccountWish, standing: AccountStanding, today: Day): Decision<AccountChange> {
  const from = wish.from ?? today
  if (standing.isSelf) return refuse('account-own-reach')
  if (standing.byPerson && wish.employeeNumber !== null) {
    if (standing.account) return refuse('account-employee-stands')
    if (standing.employeeTaken) return refuse('account-employee-taken')
  }
  const unknown = wish.units.find((code) => !standing.unitIds.has(code))
  if (unknown !== undefined) return unitNotFound(unknown, standing.alike.get(unknown) ?? [])
  if (wish.to !== null && wish.to < from) return refuse('dates-backwards')
  if (standing.account?.closed) return refuse('account-closed')
  return accept({
    email: wish.email,
    name: wish.name ?? nameFrom(wish.email),
    employeeNumber: wish.employeeNumber,
    accountId: standing.account?.id ?? null,
    role: wish.role,
    places: placesOf(wish, standing).filter((place) => !holds(standing, wish.role, place, from)),
    from,
    to: wish.to,
    invited: !standing.account?.activated,
  })
}

type Place = AccountChange['places'][number]

function placesOf({ units, everywhere }: AccountWish, { unitIds }: AccountStanding): Place[] {
  if (everywhere) return [{ unitId: null, everywhere }]
  if (units.length === 0) return [{ unitId: null, everywhere: false }]
  return units.map((code) => ({ unitId: unitIds.get(code) ?? null, everywhere: false }))
}

const holds = ({ held }: AccountStanding, role: Role, place: Place, from: Day): boolean =>
  held.some(
    (one) =>
      one.role === role &&
      one.unitId === place.unitId &&
      one.everywhere === place.everywhere &&
      (one.to === null || one.to >= from),
  )

/** `eva.lind@reko.example` → `Eva Lind`, until somebody says what she is called. */
const nameFrom = (email: string): string =>
  (email.split('@')[0] ?? email)
    .split(/[._-]+/)
    .map((part) => part.charAt(0).toLocaleUpperCase('sv') + part.slice(1))
    .join(' ')
