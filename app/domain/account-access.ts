import { z } from 'zod'
import { accept, refuse, type Decision } from './outcome'

export interface AccountState {
  closed: boolean
  /** Whether it is the account of whoever asks. */
  isSelf: boolean
  /** Whether it manages the portal today. */
  isAdmin: boolean
  /** How many others do. */
  otherAdmins: number
}

/** Whoever has lost her password, or never used the first link, gets another. Refused: `account-closed`. */
export const inviteAgain = ({ closed }: AccountState): Decision<'invited'> =>
  closed ? refuse('account-closed') : accept('invited')

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
