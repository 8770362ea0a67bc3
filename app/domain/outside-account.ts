import { z } from 'zod'
import type { ClosingReason } from './account-access'
import { emailField } from './account'
import { addMonths, type Day } from './day'
import { choiceField, optionalTextField, textField } from './form'
import { partyRoles } from './medgivande'
import { accept, refuse, type Decision } from './outcome'

/** What whoever invites tells about somebody outside the employer; nothing of it is about the employee. */
export const outsideForm = z.object({
  epost: emailField,
  namn: textField(120),
  uppdrag: choiceField(partyRoles),
  organisation: textField(120),
  telefontid: optionalTextField(120),
})

/** The account with an address, as it stands when somebody is invited there. */
export interface KnownAddress {
  closed: boolean
  closedFor: ClosingReason | null
  activated: boolean
  /** Nobody employed is behind it, and it holds no role inside the employer. */
  isOutside: boolean
}

/**
 * What an invitation comes to. Whoever invites is told the same in every case, so that an address can't be tried out.
 *
 * @returns `new`: an account and a link · `again`: known already, a new link if none was used · `reopened`: closed by itself
 * or by a Reko-AG, and starts over with a link · `inside`: has another account here, which is told and gains nothing ·
 * `nothing`: closed by the one who manages the portal.
 */
export function inviteOutside(known: KnownAddress | null): 'new' | 'again' | 'reopened' | 'inside' | 'nothing' {
  if (known === null) return 'new'
  if (!known.closed) return known.isOutside ? 'again' : 'inside'
  return known.isOutside && known.closedFor !== null && known.closedFor !== 'admin' ? 'reopened' : 'nothing'
}

/** A Reko-AG ends the access of somebody outside. Refused: `account-closed`, `outside-inside` (has a role at the employer too). */
export function endOutside({ closed, isOutside }: Pick<KnownAddress, 'closed' | 'isOutside'>): Decision<'ended'> {
  if (closed) return refuse('account-closed')
  return isOutside ? accept('ended') : refuse('outside-inside')
}

/** The last day somebody may have been here without the account being kept open. */
export const idleSince = (today: Day, months: number): Day => addMonths(today, -months)
