import type { Body } from './event'
import type { InterventionFacts } from './facts'

/** Who owns, follows and is invited once that has changed. */
export function partiesAfter(
  event: Body<PartyKind>,
  { followers, invited }: InterventionFacts,
): Partial<InterventionFacts> {
  switch (event.kind) {
    case 'handed-over':
      return { owner: event.to, followers: followers.filter((one) => one !== event.to) }
    case 'follower-added':
      return { followers: [...followers, event.accountId] }
    case 'follower-removed':
      return { followers: followers.filter((one) => one !== event.accountId) }
    case 'invited':
      return { invited: [...invited, { accountId: event.accountId, role: event.role }] }
    case 'uninvited':
      return { invited: invited.filter((one) => one.accountId !== event.accountId || one.role !== event.role) }
  }
}

type PartyKind = 'handed-over' | 'follower-added' | 'follower-removed' | 'invited' | 'uninvited'
