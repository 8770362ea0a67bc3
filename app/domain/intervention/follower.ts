import { accept, refuse, type Decision } from '../outcome'
import type { Body } from './event'
import { stageOf, type InterventionFacts } from './facts'
import type { Chosen } from './hand-over'
import { mayAct, type By } from './party'

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
