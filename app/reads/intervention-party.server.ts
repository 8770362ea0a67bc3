import { followersFor, guestsFor, ownersFor } from '#db/intervention-people.server'
import type { StoredIntervention } from '#db/intervention.server'
import { accountsNamed, type ChoosableAccount } from '#db/workplace-accounts.server'
import type { InvitedRole } from '~/domain/intervention/party'
import type { Role } from '~/domain/role'
import type { Question } from './gate.server'
import { defineInterventionRead } from './intervention-head.server'

export interface ShownParties {
  /** Whether the owner is assigned to the workplace today; else any insatsägare of it can take over. */
  ownerLeft: boolean
  invited: { slug: string; name: string | null; organisation: string | null; role: InvitedRole }[]
  followers: { slug: string; name: string | null }[]
  /** Whether the reader follows, and who she is. */
  follows: boolean
  you: string | null
}

/** Who takes part beside owner and chef. */
export function partiesIn({ db, actor, today }: Question, { unitId, facts }: StoredIntervention): ShownParties {
  const able = ownersFor(db, unitId, today)
  const ids = [actor.accountId ?? 0, ...facts.followers, ...facts.invited.map(({ accountId }) => accountId)]
  const accounts = accountsNamed(db, ids)
  const named = (id: number) => accounts.filter(({ accountId }) => accountId === id)
  return {
    ownerLeft: !able.some(({ accountId }) => accountId === facts.owner),
    invited: facts.invited.flatMap(({ accountId, role }) => named(accountId).map((one) => ({ ...one, role }))),
    followers: facts.followers.flatMap(named),
    follows: facts.followers.includes(actor.accountId ?? 0),
    you: named(actor.accountId ?? 0)[0]?.slug ?? null,
  }
}

/** And who could. */
export const readInterventionParties = defineInterventionRead((question, found) => {
  const { db, today } = question
  const { unitId, facts } = found
  const isIn = ({ accountId }: ChoosableAccount) =>
    accountId === facts.owner || facts.chefs.includes(accountId) || facts.followers.includes(accountId)
  const isInvited = (one: ChoosableAccount & { role: InvitedRole }) =>
    facts.invited.some(({ accountId, role }) => accountId === one.accountId && role === one.role)
  return {
    parties: partiesIn(question, found),
    guests: guestsFor(db, unitId, today).filter((one) => !isInvited(one)),
    readers: followersFor(db, unitId, today).filter((one) => !isIn(one)) satisfies { role: Role }[],
    owners: ownersFor(db, unitId, today).filter(
      ({ accountId }) => accountId !== facts.owner && !facts.chefs.includes(accountId),
    ),
  }
})
