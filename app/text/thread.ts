import type { Day } from '~/domain/day'
import type { InformationCategory, PartyRole } from '~/domain/medgivande'
import type { Lock } from '~/domain/thread'
import type { ThreadGroup } from '~/domain/thread-list'
import { shortDay } from './day'
import { categoriesText, partyRoleName } from './medgivande'
import { listed, sentence } from './number'
import { personName } from './person'

interface Colleague {
  name: string | null
  role: 'chef' | 'rekoAg'
}

const colleagueText = ({ name, role }: Colleague): string =>
  `${personName(name)}, ${role === 'chef' ? 'chef' : 'Reko-AG'}`

/** "Med Karin Lindqvist, chef, och Mikael Ström, Reko-AG, i Region Exempel" */
export const withEmployerText = (colleagues: readonly Colleague[], employer: string): string => {
  if (colleagues.length === 0) return `Med ${employer}. Ingen svarar för medarbetaren just nu.`
  const named = colleagues.map(colleagueText)
  const last = named.at(-1) ?? ''
  return `Med ${named.length > 1 ? `${named.slice(0, -1).join(', ')}, och ${last}` : last}, i ${employer}`
}

/** "Med Åsa Norberg, rehabkoordinator, Vårdcentralen Linden" */
export const withPartyText = (party: { name: string | null; role: PartyRole; organisation: string | null }): string =>
  `Med ${[personName(party.name), partyRoleName[party.role], party.organisation].filter(Boolean).join(', ')}`

/** "Vårdcentralen Linden: Åsa Norberg" */
export const partyInShort = ({ name, organisation }: { name: string | null; organisation: string | null }): string =>
  [organisation, personName(name)].filter(Boolean).join(': ')

/** What may be told and what may not, for the bar above the messages. */
export const mayTellText = (categories: readonly InformationCategory[]): { may: string; mayNot: string } => ({
  may: `${categoriesText(categories)}.`,
  mayNot: categories.includes('diagnosis') ? 'om behandling.' : 'om diagnos eller behandling.',
})

/** "2 nov–19 nov", the time a medgivande held. */
export const heldText = (from: Day, to: Day, today: Day): string =>
  from === to ? shortDay(from, today) : `${shortDay(from, today)}–${shortDay(to, today)}`

export const groupTitle: Record<ThreadGroup, string> = {
  yours: 'Väntar på dig',
  colleagues: 'Väntar på en kollega',
  theirs: 'Väntar på svar',
  quiet: 'Ingen väntar',
  locked: 'Låsta',
  closed: 'Avslutade',
}

/** "arbetsuppgifter och anpassningar", or that nothing was told. */
export const toldOf = (categories: readonly InformationCategory[]): string =>
  categories.length === 0 ? 'Inget om medarbetaren' : sentence(categoriesText(categories))

/** "tis 9–11, tor 13–15" as she wrote it, after the number. */
export const reachedText = ({
  phone,
  phoneHours,
}: {
  phone: string | null
  phoneHours: string | null
}): string | null =>
  phone === null && phoneHours === null ? null : listed([phone, phoneHours].filter((one) => one !== null))

/** "3 trådar väntar på dig", as a headline. */
export const inboxTitle = (count: number): string =>
  count === 0
    ? 'Inga meddelanden väntar på dig'
    : count === 1
      ? 'En tråd väntar på dig'
      : `${count} trådar väntar på dig`

export const inboxLead = (outside: boolean): string =>
  outside
    ? 'Här finns bara det en arbetsgivare har delat med just dig, så länge patientens medgivande gäller.'
    : 'Trådar med vården och företagshälsovården om dem du svarar för. De startas från ärendet.'

/** "1 nytt", "3 nya" */
export const newText = (count: number): string => (count === 1 ? '1 nytt' : `${count} nya`)

/** Why a thread is locked, in a word or two for a list. */
export const lockWord: Record<Lock, string> = {
  withdrawn: 'medgivandet är återkallat',
  contested: 'medgivandet stämmer inte',
  replaced: 'medgivandet är ersatt',
  expired: 'medgivandet har gått ut',
  coming: 'medgivandet gäller inte än',
  moved: 'mottagaren har bytt arbetsplats',
  protected: 'skyddade personuppgifter',
  'no-medgivande': 'inget medgivande',
  'not-in-writing': 'gäller inte skriftligt',
  'party-left': 'mottagaren har inget konto',
}
