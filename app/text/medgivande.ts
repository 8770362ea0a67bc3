import type { Day } from '~/domain/day'
import type {
  Channel,
  Direction,
  GivenHow,
  InformationCategory,
  MedgivandePurpose,
  MedgivandeTerms,
  PartyRole,
} from '~/domain/medgivande'
import { listed } from './number'
import { fullDay } from './day'

export const categoryName: Record<InformationCategory, string> = {
  tasks: 'Arbetsuppgifter',
  adaptations: 'Anpassningar',
  capacity: 'Arbetsförmåga',
  absence: 'Frånvarotider',
  certificates: 'Läkarintyg',
  meetings: 'Mötestider',
  diagnosis: 'Diagnos',
}

export const categoryHint: Record<InformationCategory, string> = {
  tasks: 'Vad arbetet består av och vad som går att göra.',
  adaptations: 'Vad som har ändrats eller kan ändras i arbetet.',
  capacity: 'Vad som går bra i arbetet och vad som är svårt.',
  absence: 'Från och till, och hur mycket.',
  certificates: 'Att det finns ett intyg och vad det säger om arbetet.',
  meetings: 'Kallelser och tider för möten.',
  diagnosis: 'Kryssas bara i när medarbetaren uttryckligen vill det.',
}

/** "arbetsuppgifter, anpassningar och mötestider" */
export const categoriesText = (categories: readonly InformationCategory[]): string =>
  listed(categories.map((one) => categoryName[one].toLowerCase()))

export const purposeName: Record<MedgivandePurpose, string> = {
  'return-to-work': 'Återgång i arbete',
  adaptation: 'Anpassning av arbetet',
  prevention: 'Förebygga sjukfrånvaro',
}

export const directionName: Record<Direction, string> = {
  both: 'Båda får berätta för varandra',
  'to-party': 'Bara arbetsgivaren får berätta',
  'from-party': 'Bara mottagaren får berätta',
}

export const channelName: Record<Channel, string> = {
  writing: 'Skriva i portalen',
  phone: 'Tala i telefon',
  meeting: 'Träffas på möten',
}

export const channelsText = (channels: readonly Channel[]): string =>
  listed(channels.map((one) => channelName[one].toLowerCase()))

export const howName: Record<GivenHow, string> = {
  self: 'Av medarbetaren själv i portalen',
  written: 'Skriftligt, undertecknat på papper',
  oral: 'Muntligt',
}

export const partyRoleName: Record<PartyRole, string> = {
  rehabkoordinator: 'rehabkoordinator',
  fhv: 'företagshälsovård',
}

interface NamedParty {
  role: PartyRole
  name: string
  organisation: string | null
}

/** "rehabkoordinator Åsa Norberg", "Lena Forsman på företagshälsovården" */
export const partyPerson = ({ role, name }: Omit<NamedParty, 'organisation'>): string =>
  role === 'fhv' ? `${name} på företagshälsovården` : `${partyRoleName[role]} ${name}`

/** "rehabkoordinator Åsa Norberg, Vårdcentralen Linden" */
export const partyText = ({ organisation, ...party }: NamedParty): string =>
  [partyPerson(party), organisation].filter(Boolean).join(', ')

/** As a choice: "Vårdcentralen Linden: Åsa Norberg, rehabkoordinator (asa@vard.example)" */
export const partyChoice = ({ role, name, organisation, email }: NamedParty & { email: string }): string =>
  `${organisation ?? 'Utan organisation'}: ${name}, ${partyRoleName[role]} (${email})`

/** What may be told and what may not, in two sentences. */
export function coversText({ categories }: Pick<MedgivandeTerms, 'categories'>): { may: string; mayNot: string } {
  const mayNot = categories.includes('diagnosis') ? '' : 'Inte om diagnos.'
  return { may: `Om ${categoriesText(categories)}.`, mayNot }
}

/** "Region Exempel: Karin Lindqvist (chef) och Mikael Ström (Reko-AG)" */
export const employersText = (
  employer: string,
  people: readonly { name: string; role: 'chef' | 'rekoAg' }[],
): string => (people.length === 0 ? employer : `${employer}: ${listed(people.map(employerText))}`)

const employerText = ({ name, role }: { name: string; role: 'chef' | 'rekoAg' }): string =>
  `${name} (${role === 'chef' ? 'chef' : 'Reko-AG'})`

/** "fre 20 nov 2026–sön 28 feb 2027" */
export const termText = ({ from, to }: { from: Day; to: Day }): string => `${fullDay(from)} – ${fullDay(to)}`
