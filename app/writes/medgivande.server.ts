import { responsibleFor, type Responsible } from '#db/responsible.server'
import { isOpen } from '~/domain/case'
import type { Day } from '~/domain/day'
import type { GivenHow } from '~/domain/medgivande'
import { accept, refuse, type Decision } from '~/domain/outcome'
import { findCase } from './case.server'
import { defineWrite, type Context } from './gate.server'
import { askedNotices } from './medgivande-notice.server'
import { storeGiving, weighGiving, type Given, type Giving } from './medgivande-giving.server'

interface Recording extends Giving {
  slug: string
  how: Exclude<GivenHow, 'self'>
  /** Opaque name of the account that took it; null when it was whoever writes it down. */
  takenBy: string | null
  copyGivenOn: Day | null
}

/** Write down, in an open case, a medgivande that the employee has signed or given by word. She is asked whether it is right. */
export const record = defineWrite({
  action: 'medgivande.record',
  seenBy: 'case.read',
  find: (context, { slug }: Recording) => {
    const found = findCase(context, slug)
    const able = found && responsibleFor(context.db, found.thing.personId, context.today)
    return found && { ...found, thing: { ...found.thing, able: able ?? [] } }
  },
  decide: ({ facts, personId, able }, { slug: _slug, takenBy, how, copyGivenOn, ...giving }, context) => {
    if (!isOpen(facts)) return refuse('case-closed')
    const taker = takerOf(takenBy, able, context)
    if ('refused' in taker) return taker
    if (copyGivenOn !== null && (copyGivenOn < giving.givenOn || copyGivenOn > context.today))
      return refuse('copy-when')
    const weighed = weighGiving(context, personId, giving)
    if ('refused' in weighed) return weighed
    return accept<Given>({ ...weighed.accepted, how, copyGivenOn, takenBy: taker.accepted })
  },
  store: (db, given, { id, slug, personId }, context) => ({
    slug,
    ...storeGiving(db, given, { personId, caseId: id }, context),
  }),
  fields: () => ['party', 'purpose', 'categories', 'direction', 'channels', 'from', 'to', 'how', 'givenOn', 'takenBy'],
  details: ({ how, party, categories }) => ({ how, party: party.role, categories: categories.length }),
  notices: (_given, { personId }, context, { medgivande }) => askedNotices(context, personId, medgivande),
})

/** Whoever writes it down, or somebody who answers for the employee. */
export function takerOf(
  slug: string | null,
  able: readonly Responsible[],
  { actor }: Context,
): Decision<number | null> {
  if (slug === null) return accept(actor.accountId)
  const taker = able.find((one) => one.slug === slug)
  return taker ? accept(taker.accountId) : refuse('cannot-take')
}
