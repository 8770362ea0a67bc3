import { accept, refuse, type Decision } from '../outcome'
import type { Body } from './event'
import { stageOf, type InterventionFacts } from './facts'
import { mayAct, partOf, type By, type InvitedRole } from './party'
import { isOver } from './stage'

interface Guest {
  accountId: number
  role: InvitedRole
}

/** Invite FHV or a skyddsombud, who then sees the process and no individuals. `guest` is null for who hasn't that role today. */
export function invite(facts: InterventionFacts, guest: Guest | null, by: By): Decision<Body<'invited'>> {
  if (!mayAct(facts, by, 'invite')) return refuse('intervention-not-yours')
  if (isOver(stageOf(facts))) return refuse('intervention-over')
  if (guest === null) return refuse('cannot-invite')
  return isInvited(facts, guest) ? refuse('already-invited') : accept({ kind: 'invited', ...guest })
}

/** Take back an invitation; it is out of reach at once, and what was added and said stays. */
export function uninvite(facts: InterventionFacts, guest: Guest, by: By): Decision<Body<'uninvited'>> {
  const leaves = partOf(facts, by) === 'invited' && guest.accountId === by.accountId
  if (!mayAct(facts, by, 'invite') && !leaves) return refuse('intervention-not-yours')
  return isInvited(facts, guest) ? accept({ kind: 'uninvited', ...guest }) : refuse('not-invited')
}

const isInvited = ({ invited }: InterventionFacts, guest: Guest): boolean =>
  invited.some(({ accountId, role }) => accountId === guest.accountId && role === guest.role)
