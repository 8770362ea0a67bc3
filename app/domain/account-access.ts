import { z } from 'zod'
import { accept, refuse, type Decision } from './outcome'

/** Who or what closed an account: the one who manages the portal, a Reko-AG, or that nobody used it. */
export const closingReasons = ['admin', 'reko-ag', 'unused'] as const
export type ClosingReason = (typeof closingReasons)[number]

export interface AccountState {
  closed: boolean
  /** Whether somebody has chosen a password for it. */
  activated: boolean
  /** Whether it is the account of whoever asks. */
  isSelf: boolean
  /** Whether it manages the portal today. */
  isAdmin: boolean
  /** How many others do. */
  otherAdmins: number
}

/** Whoever never used her link gets another. Refused: `account-closed`, `account-activated`. */
export function inviteAgain({ closed, activated }: AccountState): Decision<'invited'> {
  if (closed) return refuse('account-closed')
  return activated ? refuse('account-activated') : accept('invited')
}

/** Whoever has lost her password gets a link. Refused: `account-closed`, `account-not-activated`. */
export function renewAccess({ closed, activated }: AccountState): Decision<'invited'> {
  if (closed) return refuse('account-closed')
  return activated ? accept('invited') : refuse('account-not-activated')
}

/** Refused: `account-closed`, `account-own` (nobody shuts herself out), `last-admin`. */
export function closeAccount({ closed, isSelf, isAdmin, otherAdmins }: AccountState): Decision<'closed'> {
  if (closed) return refuse('account-closed')
  if (isSelf) return refuse('account-own')
  return isAdmin && otherAdmins === 0 ? refuse('last-admin') : accept('closed')
}

/** A page of the list of accounts. */
export const accountsPerPage = 50

/** A form with nothing to fill in: posting it is the answer. */
export const confirmForm = z.object({})
