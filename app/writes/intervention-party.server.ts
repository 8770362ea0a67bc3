import { followersFor, guestsFor, ownersFor } from '#db/intervention-people.server'
import type { StoredIntervention } from '#db/intervention.server'
import { accountsNamed } from '#db/workplace-accounts.server'
import { addFollower, removeFollower } from '~/domain/intervention/follower'
import { handOver } from '~/domain/intervention/hand-over'
import { invite, uninvite } from '~/domain/intervention/invitation'
import type { InvitedRole } from '~/domain/intervention/party'
import { refuse } from '~/domain/outcome'
import type { Context } from './gate.server'
import { defineInterventionWrite } from './intervention.server'
import { invitationNotices } from './intervention-notice.server'

interface Named {
  slug: string
  /** The opaque name of an account. */
  who: string
}

/** Invite somebody from the företagshälsovård, or a skyddsombud of the workplace; she is told. */
export const ask = defineInterventionWrite({
  action: 'intervention.invite',
  decide: ({ unitId, facts }, { who, role }: Named & { role: InvitedRole }, { by }, { db, today }) =>
    invite(facts, guestsFor(db, unitId, today).find((one) => one.slug === who && one.role === role) ?? null, by),
  fields: ['invited'],
  details: ({ role }) => ({ role }),
  notices: (body, found) => invitationNotices(found, body),
})

/** Take an invitation back, or leave. */
export const unask = defineInterventionWrite({
  action: 'intervention.invite',
  decide: (found, { who, role }: Named & { role: InvitedRole }, { by }, context) => {
    const accountId = idOf(context, found, who)
    return accountId === null ? refuse('not-invited') : uninvite(found.facts, { accountId, role }, by)
  },
  fields: ['invited'],
  details: ({ role }) => ({ role }),
})

/** Follow it oneself, or have somebody follow who reaches the workplace. */
export const follow = defineInterventionWrite({
  action: 'intervention.follow',
  decide: ({ unitId, facts }, { who }: Named, { by }, { db, today }) =>
    addFollower(facts, followersFor(db, unitId, today).find((one) => one.slug === who) ?? null, by),
  fields: ['follower'],
})

export const unfollow = defineInterventionWrite({
  action: 'intervention.follow',
  decide: (found, { who }: Named, { by }, context) => {
    const accountId = idOf(context, found, who)
    return accountId === null ? refuse('not-following') : removeFollower(found.facts, accountId, by)
  },
  fields: ['follower'],
})

/** Hand it over to another insatsägare of the workplace; or take it over, when its owner no longer is one. */
export const give = defineInterventionWrite({
  action: 'intervention.hand-over',
  decide: ({ unitId, facts }, { who, reason }: Named & { reason: string }, { by }, { db, today }) => {
    const able = ownersFor(db, unitId, today)
    const ownerLeft = !able.some(({ accountId }) => accountId === facts.owner)
    return handOver(facts, { to: able.find(({ slug }) => slug === who) ?? null, reason, ownerLeft }, by)
  },
  fields: ['owner', 'reason'],
})

/** One of those who take part, by her opaque name. */
const idOf = ({ db }: Context, { facts }: StoredIntervention, who: string): number | null =>
  accountsNamed(db, [...facts.followers, ...facts.invited.map(({ accountId }) => accountId)]).find(
    ({ slug }) => slug === who,
  )?.accountId ?? null
