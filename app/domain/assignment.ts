import type { Day } from './day'
import { accept, refuse, type Decision } from './outcome'
import type { Role } from './role'

/** Roles that concern a part of the organisation. */
export const unitRoles = ['chef', 'rekoAg', 'insatsagare', 'skyddsombud'] as const satisfies readonly Role[]
/** Everything that can be given to an account; to be an employee follows from the staff register. */
export const givenRoles = [
  ...unitRoles,
  'rehabkoordinator',
  'fhv',
  'admin',
  'loggranskare',
] as const satisfies readonly Role[]
/** Somebody can step in where there are people or workplaces to look after. */
export const substitutedRoles = ['chef', 'rekoAg', 'insatsagare'] as const satisfies readonly Role[]

export type GivenRole = (typeof givenRoles)[number]
export const concernsUnits = (role: Role): boolean => (unitRoles as readonly Role[]).includes(role)

export interface Term {
  from: Day
  /** Null = until further notice. */
  to: Day | null
}

export interface Assignment extends Term {
  role: GivenRole
  /** Null with `everywhere` false = the role without any unit. */
  unitId: number | null
  everywhere: boolean
}

interface Receiver {
  /** Whether it is the account of whoever asks: nobody widens her own reach. */
  isSelf: boolean
  closed: boolean
  /** What the account has of the same role already. */
  held: readonly Assignment[]
}

/** A role from a day to a day, for a unit, the whole employer, or none yet. */
export function assign(
  wanted: Assignment,
  unit: Term | null,
  { isSelf, closed, held }: Receiver,
): Decision<Assignment> {
  if (isSelf) return refuse('account-own-reach')
  if (closed) return refuse('account-closed')
  if (wanted.to !== null && wanted.to < wanted.from) return refuse('dates-backwards')
  if (!concernsUnits(wanted.role) && (wanted.unitId !== null || wanted.everywhere)) return refuse('role-without-unit')
  if (unit !== null && unit.to !== null && (wanted.to === null || wanted.to > unit.to))
    return refuse('assignment-after-unit')
  return held.some((one) => sameSeat(one, wanted) && meet(one, wanted)) ? refuse('assignment-held') : accept(wanted)
}

/** A place that is nothing, or may be several. `unit-unclear` lists what may have been meant. */
export const unitNotFound = (unit: string, alike: readonly string[]) =>
  alike.length === 0 ? refuse('unit-unknown', { unit }) : refuse('unit-unclear', { unit, units: alike.join(', ') })

/** The last day of what ends at once: yesterday, or the day before it begins, so that it never holds again. */
export const lastDayOf = ({ from }: Term, on: Day | 'now', today: Day): Day =>
  on === 'now' ? ((Math.max(from, today) - 1) as Day) : on

/**
 * The last day of an assignment. One that hasn't begun ends the day before it begins and is never held.
 * The employer always keeps somebody who can manage the portal.
 */
export function endAssignment(
  { role, from, to }: Pick<Assignment, 'role'> & Term,
  on: Day,
  today: Day,
  otherAdmins: number,
): Decision<Day> {
  if (to !== null && to < today) return refuse('assignment-ended')
  if (on < (from > today ? from - 1 : today - 1)) return refuse('assignment-ends-in-past')
  return role === 'admin' && otherAdmins === 0 ? refuse('last-admin') : accept(on)
}

export interface Substitution {
  role: (typeof substitutedRoles)[number]
  from: Day
  to: Day
}

interface Pair {
  same: boolean
  /** Whether whoever asks would be the one to step in. */
  toSelf: boolean
  closed: boolean
  /** Days on which the absent account has the role, for what is asked. */
  holdsRole: boolean
  overlapping: boolean
}

/** Somebody steps in for an absent holder of a role, at most a year at a time. */
export function stepIn(wanted: Substitution, pair: Pair): Decision<Substitution> {
  if (pair.same) return refuse('substitute-self')
  if (pair.toSelf) return refuse('account-own-reach')
  if (pair.closed) return refuse('account-closed')
  if (wanted.to < wanted.from) return refuse('dates-backwards')
  if (wanted.to - wanted.from > 366) return refuse('substitute-too-long')
  if (!pair.holdsRole) return refuse('substitute-without-role')
  return pair.overlapping ? refuse('substitute-already') : accept(wanted)
}

/** The last day of a substitution; one that hasn't begun ends before it begins. */
export function endSubstitution({ from, to }: Term, on: Day, today: Day): Decision<Day> {
  if (to !== null && to < today) return refuse('assignment-ended')
  if (on < (from > today ? from - 1 : today - 1)) return refuse('assignment-ends-in-past')
  return to !== null && on > to ? refuse('substitute-not-longer') : accept(on)
}

const sameSeat = (one: Assignment, other: Assignment): boolean =>
  one.role === other.role && one.unitId === other.unitId && one.everywhere === other.everywhere

const meet = (one: Term, other: Term): boolean =>
  one.from <= (other.to ?? Infinity) && other.from <= (one.to ?? Infinity)
