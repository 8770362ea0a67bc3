import type { Direction, MedgivandeTerms, PartyRole } from '~/domain/medgivande'
import { counted, listed, sentence } from './number'
import { categoriesText, channelsText, partyPerson, partyText, purposeName } from './medgivande'

/** How it stands, in a sentence. */
export const ownLead = (count: number): string =>
  count === 0
    ? 'Du har inte sagt ja till att någon utanför arbetsplatsen får veta något.'
    : `${sentence(counted(count, 'medgivande', 'medgivanden', 'ett'))} gäller. Du bestämmer, och du kan ändra dig när du vill.`

interface Between {
  party: { name: string; role: PartyRole }
  terms: { direction: Direction }
}

/** "Karin Lindqvist och Mikael Ström får skriva till och läsa svar från rehabkoordinator Åsa Norberg." */
export function whoMayText({ party, terms: { direction } }: Between, employers: readonly { name: string }[]): string {
  const who = employers.length === 0 ? 'Arbetsgivaren' : listed(employers.map(({ name }) => name))
  const whom = partyPerson(party)
  if (direction === 'to-party') return `${who} får skriva till ${whom}, som inte får berätta något tillbaka.`
  if (direction === 'from-party')
    return `${sentence(whom)} får skriva till ${who}, som inte får berätta något tillbaka.`
  return `${who} får skriva till och läsa svar från ${whom}.`
}

/** What she has chosen, in words, to be read through. */
export const reviewRows = (
  party: Between['party'] & { organisation: string | null },
  terms: Omit<MedgivandeTerms, 'from'>,
  employers: readonly { name: string }[],
): [string, string][] => [
  ['Vem', sentence(partyText(party))],
  ['Vem får berätta', whoMayText({ party, terms }, employers)],
  ['Om vad', sentence(categoriesText(terms.categories))],
  ['Diagnos', terms.categories.includes('diagnosis') ? 'Ja, du har kryssat i det' : 'Nej'],
  ['Till vad', purposeName[terms.purpose]],
  ['Hur', sentence(channelsText(terms.channels))],
]
