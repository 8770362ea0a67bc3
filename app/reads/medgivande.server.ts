import { disclosuresUnder, type Disclosure } from '#db/disclosure.server'
import { hasProtectedIdentity } from '#db/medgivande-facts.server'
import { eventsOfMedgivande } from '#db/medgivande-history.server'
import { medgivandeBySlug, medgivandenOf, type StoredMedgivande } from '#db/medgivande.server'
import { partiesOn, type StoredParty } from '#db/party.server'
import type { CaseEvent } from '~/domain/case-history'
import { defineCaseRead } from './case-read.server'
import type { Question } from './gate.server'
import { answeringFor } from './once.server'
import { shownMedgivande, type ShownMedgivande } from './shown-medgivande.server'

export type MedgivandeEvent = Omit<CaseEvent, 'mistake'>
export type ListedMedgivande = ShownMedgivande & { events: MedgivandeEvent[]; told: number }

export interface Taker {
  slug: string
  name: string
  role: 'chef' | 'rekoAg'
}

/** What the employee of a case has given, the latest first, and what a new one is recorded with. */
export const readCaseMedgivanden = defineCaseRead('medgivande.read', (question, { personId, facts }) => ({
  medgivanden: listedMedgivanden(question, personId),
  parties: facts.closure === null ? askableParties(question) : [],
  takers: takersFor(question, personId),
  reader: question.actor.name,
  isProtected: hasProtectedIdentity(question.db, personId),
  may: question.may(personId, { record: 'medgivande.record', change: 'medgivande.change' }),
}))

/** One of them, with everything that was told under it. */
export const readCaseMedgivande = defineCaseRead(
  'medgivande.read',
  (question, { personId }, { medgivande: slug }: { medgivande: string }) => {
    const found = medgivandeBySlug(question.db, slug)
    if (found?.personId !== personId) return null
    const takers = takersFor(question, personId)
    const may = question.may(personId, { change: 'medgivande.change' })
    return { ...wholeMedgivande(question, found), takers, reader: question.actor.name, may }
  },
)

export interface WholeMedgivande {
  medgivande: ShownMedgivande
  events: MedgivandeEvent[]
  disclosures: Disclosure[]
  /** Who writes and reads for the employer today. */
  employers: Taker[]
}

export const wholeMedgivande = (question: Question, stored: StoredMedgivande): WholeMedgivande => ({
  medgivande: shownMedgivande(stored, question.today),
  events: eventsOfMedgivande(question.db, stored.id),
  disclosures: disclosuresUnder(question.db, [stored.id]),
  employers: answeringFor(question, stored.personId).map(({ slug, name, role }) => ({ slug, name, role })),
})

export function listedMedgivanden({ db, today }: Question, personId: number): ListedMedgivande[] {
  const stored = medgivandenOf(db, personId)
  const told = disclosuresUnder(
    db,
    stored.map(({ id }) => id),
  )
  return stored.map((one) => ({
    ...shownMedgivande(one, today),
    events: eventsOfMedgivande(db, one.id),
    told: told.filter(({ medgivandeId }) => medgivandeId === one.id).length,
  }))
}

/** Whom a medgivande can be given to, by name and place alone. */
export const askableParties = ({ db, today }: Question): Omit<StoredParty, 'accountId'>[] =>
  partiesOn(db, today)
    .filter(({ organisation }) => organisation !== null)
    .map(({ accountId: _id, ...party }) => party)

/** Others than the one who asks. */
const takersFor = (question: Question, personId: number): Taker[] =>
  answeringFor(question, personId)
    .filter(({ accountId }) => accountId !== question.actor.accountId)
    .map(({ slug, name, role }) => ({ slug, name, role }))
