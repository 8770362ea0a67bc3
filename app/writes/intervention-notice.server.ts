import type { StoredIntervention } from '#db/intervention.server'
import type { Body } from '~/domain/intervention/event'
import type { Context, Notice } from './gate.server'

/** Tells who is invited that there is something to take part in. */
export const invitationNotices = ({ slug, events }: StoredIntervention, { accountId }: Body<'invited'>): Notice[] => [
  {
    dedupKey: `intervention-invited:${slug}:${accountId}:${events.length}`,
    accountId,
    kind: 'intervention-invited',
    payload: { intervention: slug },
  },
]

/** Tells everybody else who takes part that there is a new version to read. */
export const publicationNotices = ({ slug, facts }: StoredIntervention, number: number, { actor }: Context): Notice[] =>
  [...new Set([facts.owner, ...facts.chefs, ...facts.followers, ...facts.invited.map((one) => one.accountId)])]
    .filter((accountId) => accountId !== actor.accountId)
    .map((accountId) => ({
      dedupKey: `plan-published:${slug}:${number}:${accountId}`,
      accountId,
      kind: 'plan-published',
      payload: { intervention: slug },
    }))
