import type { Role } from '../role'

/** Somebody who does something, in the role she is in. */
export interface By {
  accountId: number
  role: Role
}

/** From outside, or for the staff: they take part without seeing individuals. */
export const invitedRoles = ['fhv', 'skyddsombud'] as const
export type InvitedRole = (typeof invitedRoles)[number]

export interface Parties {
  /** The insatsägare who owns it. */
  owner: number
  /** Accounts that step in for the owner today. */
  standIns?: readonly number[]
  /** Accounts that are manager of the workplace today, substitutes too. */
  chefs: readonly number[]
  followers: readonly number[]
  invited: readonly { accountId: number; role: InvitedRole }[]
}

/** What somebody is in an intervention. */
export type Part = 'owner' | 'chef' | 'follower' | 'invited'

/** @returns null for who has no part in it, in the role she is in. The owner has no second part as chef: nobody approves her own. */
export function partOf(parties: Parties, { accountId, role }: By): Part | null {
  const { owner, chefs, followers, invited, standIns = [] } = parties
  if (accountId === owner) return role === 'insatsagare' ? 'owner' : null
  if (role === 'insatsagare' && standIns.includes(accountId) && !chefs.includes(accountId)) return 'owner'
  if (role === 'chef' && chefs.includes(accountId)) return 'chef'
  if (invited.some((one) => one.accountId === accountId && one.role === role)) return 'invited'
  return followers.includes(accountId) && role !== 'fhv' && role !== 'skyddsombud' ? 'follower' : null
}

/** The chef steers and approves, the owner supports, the invited add and comment. Source: domain.md §1.1, product.md §2.4. */
const acts = {
  move: ['owner', 'chef'],
  skip: ['chef'],
  approve: ['chef'],
  write: ['owner', 'chef', 'invited'],
  publish: ['owner', 'chef'],
  report: ['owner', 'chef'],
  invite: ['owner', 'chef'],
  'hand-over': ['owner'],
  comment: ['owner', 'chef', 'invited'],
  'mark-read': ['owner', 'chef', 'invited', 'follower'],
} as const satisfies Record<string, readonly Part[]>

export type Act = keyof typeof acts

export function mayAct(parties: Parties, by: By, act: Act): boolean {
  const part = partOf(parties, by)
  return part !== null && (acts[act] as readonly Part[]).includes(part)
}
