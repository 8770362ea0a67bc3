import { medgivandeBySlug } from '#db/medgivande.server'
import { responsibleFor } from '#db/responsible.server'
import { isOpen } from '~/domain/case'
import type { Day } from '~/domain/day'
import { saidWhen, type GivenHow } from '~/domain/medgivande'
import { changeMedgivande, type Wish } from '~/domain/medgivande-change'
import { accept, refuse } from '~/domain/outcome'
import { findCase } from './case.server'
import { defineWrite, type Context } from './gate.server'
import { takerOf } from './medgivande.server'
import { askedNotices, changedNotices } from './medgivande-notice.server'
import { storeChange } from './medgivande-store.server'

interface OnHerWord {
  slug: string
  medgivande: string
  wish: Extract<Wish, { kind: 'narrowed' | 'prolonged' | 'withdrawn' | 'copied' }>
  how: Exclude<GivenHow, 'self'>
  saidOn: Day
  /** Opaque name of the account that heard it; null when it was whoever writes it down. */
  receivedBy: string | null
}

/** Write down what the employee has said about a medgivande: narrower, longer, taken back, or that she has got her copy. */
export const change = defineWrite({
  action: 'medgivande.change',
  seenBy: 'case.read',
  find: (context, { slug, medgivande }: OnHerWord) => findMedgivande(context, slug, medgivande),
  decide: ({ facts, known, able }, { wish, how, saidOn, receivedBy }, context) => {
    if (wish.kind === 'prolonged' && !isOpen(facts)) return refuse('case-closed')
    const receiver = takerOf(receivedBy, able, context)
    if ('refused' in receiver) return receiver
    const said = saidWhen(saidOn, known, context.today)
    if ('refused' in said) return said
    const changed = changeMedgivande(known.facts, wish, context.today)
    if ('refused' in changed) return changed
    return accept({ ...changed.accepted, said: { how, saidOn, receivedBy: receiver.accepted } })
  },
  store: (db, { said, ...changed }, { slug, known }, context) => {
    storeChange(db, known.id, changed, said, context)
    return { slug, medgivande: known.slug }
  },
  fields: ({ categories, to }) => ['state', ...(categories ? ['categories'] : []), ...(to === null ? [] : ['to'])],
  details: ({ kind }) => ({ kind }),
  notices: (changed, { known }, context) =>
    changed.kind === 'prolonged'
      ? askedNotices(context, known.personId, known.slug)
      : changedNotices(context, known, changed),
})

/** The medgivande with this opaque name of the employee whom a case is about. */
function findMedgivande(context: Context, slug: string, medgivande: string) {
  const found = findCase(context, slug)
  const known = found && medgivandeBySlug(context.db, medgivande)
  if (!found || known?.personId !== found.thing.personId) return null
  const able = responsibleFor(context.db, known.personId, context.today)
  return { ...found, thing: { ...found.thing, known, able } }
}
