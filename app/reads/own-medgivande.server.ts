import { givingFacts, hasProtectedIdentity } from '#db/medgivande-facts.server'
import { medgivandeBySlug } from '#db/medgivande.server'
import { giveMedgivande, type MedgivandeTerms } from '~/domain/medgivande'
import type { Outcome } from '~/domain/outcome'
import type { Context } from './gate.server'
import { askableParties, listedMedgivanden, wholeMedgivande, type Taker } from './medgivande.server'
import { answeringFor } from './once.server'
import { defineOwnRead } from './own-read.server'

/** All that she has given, and who at the employer it concerns. */
export const readOwnMedgivanden = defineOwnRead('own.read-medgivande', (question, own) => ({
  medgivanden: listedMedgivanden(question, own),
  employers: answeringFor(question, own).map(({ slug, name, role }): Taker => ({ slug, name, role })),
  isProtected: hasProtectedIdentity(question.db, own),
}))

/** One of hers, with everything that was told under it. */
export const readOwnMedgivande = defineOwnRead('own.read-medgivande', (question, own, { slug }: { slug: string }) => {
  const found = medgivandeBySlug(question.db, slug)
  return found?.personId === own ? wholeMedgivande(question, found) : null
})

/** Whom she can choose: those she has given one to before stand first. */
export const readGiving = defineOwnRead('own.read-medgivande', (question, own) => {
  const known = new Set(listedMedgivanden(question, own).map(({ party }) => party.email))
  const parties = askableParties(question)
  return {
    parties: [...parties.filter(({ email }) => known.has(email)), ...parties.filter(({ email }) => !known.has(email))],
    employers: answeringFor(question, own).map(({ slug, name, role }): Taker => ({ slug, name, role })),
    isProtected: hasProtectedIdentity(question.db, own),
  }
})

export type Wanted = Omit<MedgivandeTerms, 'from'> & { party: string; textVersion: number }

export const readWeighed = defineOwnRead('own.read-medgivande', ({ db, today }, own, { party, ...terms }: Wanted) => ({
  decided: giveMedgivande({ ...terms, from: today }, { ...givingFacts(db, own, party, today), givenOn: today }, today),
}))

/** Whether what she has chosen can be given, before she is asked to read it through. */
export function weigh(context: Context, wanted: Wanted): Outcome<{ weighed: Wanted }> {
  const outcome = readWeighed(context, wanted)
  if (outcome.kind !== 'done') return outcome
  const { decided } = outcome.value
  return 'refused' in decided
    ? { kind: 'refused', refusal: decided.refused }
    : { kind: 'done', value: { weighed: wanted } }
}
