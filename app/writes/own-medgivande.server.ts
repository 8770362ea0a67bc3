import { medgivandeBySlug } from '#db/medgivande.server'
import { changeMedgivande, type Wish } from '~/domain/medgivande-change'
import { accept } from '~/domain/outcome'
import { defineWrite } from './gate.server'
import { storeGiving, weighGiving, type Given, type Giving } from './medgivande-giving.server'
import { changedNotices } from './medgivande-notice.server'
import { storeChange } from './medgivande-store.server'

/** The employee gives a medgivande herself, whether or not she has a case. */
export const give = defineWrite({
  action: 'own.give-medgivande',
  seenBy: 'own.read-medgivande',
  find: ({ actor: { personId } }) =>
    personId === null ? null : { thing: { personId }, personId, object: 'medgivande' },
  decide: ({ personId }, giving: Omit<Giving, 'from' | 'givenOn'>, context) => {
    const { today } = context
    const weighed = weighGiving(context, personId, { ...giving, from: today, givenOn: today })
    if ('refused' in weighed) return weighed
    return accept<Given>({ ...weighed.accepted, how: 'self', takenBy: null, copyGivenOn: null })
  },
  store: (db, given, { personId }, context) => storeGiving(db, given, { personId, caseId: null }, context),
  fields: () => ['party', 'purpose', 'categories', 'direction', 'channels', 'to'],
  details: ({ party, categories }) => ({ party: party.role, categories: categories.length }),
})

/** She makes it narrower, lets it hold longer, takes it back, or answers for what others have written down. At once, without a reason. */
export const changeOwn = defineWrite({
  action: 'own.change-medgivande',
  seenBy: 'own.read-medgivande',
  find: ({ db, actor: { personId } }, { medgivande }: { medgivande: string; wish: Wish }) => {
    const known = medgivandeBySlug(db, medgivande)
    return known && known.personId === personId ? { thing: known, personId, object: medgivande } : null
  },
  decide: ({ facts }, { wish }, { today }) => changeMedgivande(facts, wish, today),
  store: (db, changed, { id, slug }, context) => {
    storeChange(db, id, changed, { how: 'self', saidOn: context.today }, context)
    return { medgivande: slug }
  },
  fields: ({ categories, to }) => ['state', ...(categories ? ['categories'] : []), ...(to === null ? [] : ['to'])],
  details: ({ kind }) => ({ kind }),
  notices: (changed, known, context) => changedNotices(context, known, changed),
})
