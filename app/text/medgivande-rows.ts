import type { Day } from '~/domain/day'
import type { GivenHow, MedgivandeTerms, PartyRole } from '~/domain/medgivande'
import { fullDay } from './day'
import {
  categoriesText,
  channelsText,
  directionName,
  employersText,
  howName,
  partyText,
  purposeName,
} from './medgivande'
import { sentence } from './number'

interface WholeMedgivande {
  medgivande: {
    party: { role: PartyRole; name: string; organisation: string; email: string }
    terms: MedgivandeTerms
    how: GivenHow
    givenOn: Day
    takenBy: string | null
    recordedBy: string
    copyGivenOn: Day | null
    textVersion: number
  }
  employers: readonly { name: string; role: 'chef' | 'rekoAg' }[]
  employer: string
  name: string
}

/** Everything a medgivande says, a label and its words each: the page and the document say the same. */
export function medgivandeRows({ medgivande, employers, employer, name }: WholeMedgivande): [string, string][] {
  const { party, terms, how, givenOn, textVersion } = medgivande
  return [
    ['Medarbetare', name],
    ['Arbetsgivare', employersText(employer, employers)],
    ['Mottagare', `${sentence(partyText(party))} (${party.email})`],
    ['Ändamål', purposeName[terms.purpose]],
    ['Får berättas', sentence(categoriesText(terms.categories))],
    ['Diagnos', terms.categories.includes('diagnosis') ? 'Ja, uttryckligen' : 'Nej'],
    ['Vem får berätta', directionName[terms.direction]],
    ['Hur', sentence(channelsText(terms.channels))],
    ['Gäller', `${fullDay(terms.from)} till ${fullDay(terms.to)}`],
    ['Lämnat', `${howName[how]}, ${fullDay(givenOn)}`],
    ...taken(medgivande),
    ['Information som gavs', `Version ${textVersion}`],
    ['Kopia', copyText(medgivande)],
  ]
}

const taken = ({ how, takenBy, recordedBy }: WholeMedgivande['medgivande']): [string, string][] =>
  how === 'self'
    ? []
    : [
        ['Togs emot av', takenBy ?? recordedBy],
        ['Registrerat av', recordedBy],
      ]

const copyText = ({ how, copyGivenOn }: WholeMedgivande['medgivande']): string => {
  if (copyGivenOn !== null) return `Lämnad ${fullDay(copyGivenOn)}`
  return how === 'self' ? 'Finns på Min sida' : 'Inte antecknad. Finns på Min sida'
}
