import { accept, refuse, type Decision } from '../outcome'
import type { Body } from './event'
import { stageOf, type InterventionFacts } from './facts'
import { mayAct, partOf, type By, type InvitedRole } from './party'
import { isOver } from './stage'

/** The account somebody chose, null when there is none that can be it today. */
type Chosen = { accountId: number } | null

/**
 * Hand over to an insatsägare that is assigned to the workplace today (`to`, else null), with a reason. When the owner no longer is one
 * (`ownerLeft`), any of those takes it over herself. Nobody owns what she approves, so a chef of the workplace can't.
 */
export function handOver(
  facts: InterventionFacts,
  { to, reason, ownerLeft }: { to: Chosen; reason: string; ownerLeft: boolean },
  by: By,
): Decision<Body<'handed-over'>> {
  const takesOver = ownerLeft && by.role === 'insatsagare' && to?.accountId === by.accountId
  if (!takesOver && !mayAct(facts, by, 'hand-over')) return refuse('intervention-not-yours')
  if (stageOf(facts) === 'broken-off') return refuse('intervention-over')
  if (to === null) return refuse('cannot-own')
  if (to.accountId === facts.owner) return refuse('already-owns')
  if (facts.chefs.includes(to.accountId)) return refuse('chef-cannot-own')
  if (reason.trim() === '') return refuse('reason-missing')
  return accept({ kind: 'handed-over', from: facts.owner, to: to.accountId, reason: reason.trim() })
}

/** Follow an intervention; it needn't be open, its recheck is worth following too. `account` is who may reach the workplace. */
export function addFollower(facts: InterventionFacts, account: Chosen, by: By): Decision<Body<'follower-added'>> {
  if (!mayAct(facts, by, 'invite') && account?.accountId !== by.accountId) return refuse('intervention-not-yours')
  if (stageOf(facts) === 'broken-off') return refuse('intervention-over')
  if (account === null || account.accountId === facts.owner) return refuse('cannot-follow')
  if (facts.followers.includes(account.accountId)) return refuse('already-follows')
  return accept({ kind: 'follower-added', accountId: account.accountId })
}

/** Everybody stops following herself; owner and chef take others off. */
export function removeFollower(
  facts: InterventionFacts,
  accountId: number,
  by: By,
): Decision<Body<'follower-removed'>> {
  if (!mayAct(facts, by, 'invite') && accountId !== by.accountId) return refuse('intervention-not-yours')
  return facts.followers.includes(accountId) ? accept({ kind: 'follower-removed', accountId }) : refuse('not-following')
}

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
