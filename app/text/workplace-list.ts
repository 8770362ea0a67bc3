import type { Selection, SupportStage } from '~/domain/workplace-filter'
import type { Status } from '~/domain/statistics/unit-result'
import { counted, countWord, sentence, wholeNumber } from './number'
import { verdictLines, type Verdicts } from './workplace'

export interface Counts {
  workplaces: number
  masked: number
  undecided: number
  highAndRising: number
  /** Of them, those where an intervention goes on. */
  highAndRisingSupported: number
  highOrRising: number
}

/** The finding of the list: "Fem arbetsplatser är högre och stiger". */
export function workplacesTitle({ workplaces, masked, highAndRising, highOrRising }: Counts): string {
  if (workplaces === 0) return 'Inga arbetsplatser än'
  if (workplaces === masked) return 'Ingen arbetsplats är stor nog för att visas'
  if (highAndRising > 0) return `${places(highAndRising)} är högre och stiger`
  if (highOrRising > 0) return `${places(highOrRising)} är högre eller stiger`
  return 'Ingen arbetsplats sticker ut just nu'
}

const places = (count: number): string => sentence(counted(count, 'arbetsplats', 'arbetsplatser'))

/** The finding of a single workplace: "Hemsjukvården Öster: tydligt högre, stigande". */
export function singleTitle(one: ({ name: string; status: Status } & Verdicts) | undefined): string {
  if (!one) return 'Ingen arbetsplats än'
  if (one.status !== 'value') return `${one.name} visas inte`
  const words = verdictLines(one).map(({ text }) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`)
  return `${one.name}: ${words.join(', ')}`
}

/** "Två av dem får redan stöd. Börja med Akutavdelning 61: av de andra har den flest sjukdagar utöver det väntade." */
export function workplacesLead(counts: Counts, first: { name: string } | null): string {
  const { highAndRising, highAndRisingSupported: supported } = counts
  if (highAndRising === 0)
    return 'Högre och stigande är mer än slumpen förklarar, på samma mått. Listan börjar med flest sjukdagar över det väntade.'
  return [supportedText(highAndRising, supported), beginText(counts, first)].filter(Boolean).join(' ')
}

function beginText(
  { highAndRising, highAndRisingSupported: supported }: Counts,
  first: { name: string } | null,
): string {
  if (first === null) return ''
  if (highAndRising - supported === 1) return `Börja med ${first.name}.`
  const most = supported === 0 ? 'där finns' : 'av de andra har den'
  return `Börja med ${first.name}: ${most} flest sjukdagar utöver det väntade.`
}

function supportedText(all: number, supported: number): string {
  if (supported === 0) return all === 1 ? 'Den får inget stöd än.' : 'Ingen av dem får stöd än.'
  if (supported === all) return all === 1 ? 'Den får redan stöd.' : 'Alla får redan stöd.'
  return `${sentence(countWord(supported, 'en'))} av dem får redan stöd.`
}

/** "Här finns 152 arbetsplatser. 72 visas inte. För 9 går det inte att avgöra." */
export function notListed({ workplaces, masked, undecided }: Counts, smallest: number): string[] {
  return [
    `Här finns ${wholeNumber(workplaces)} ${workplaces === 1 ? 'arbetsplats' : 'arbetsplatser'}.`,
    ...(masked > 0
      ? [`${wholeNumber(masked)} visas inte: färre än ${smallest} medarbetare, eller skulle avslöja en sådan.`]
      : []),
    ...(undecided > 0
      ? [`För ${wholeNumber(undecided)} går det inte att avgöra, de har mindre än sex månaders data.`]
      : []),
  ]
}

export const selectionWords: Record<Selection, string> = {
  avviker: 'Högre eller stigande',
  bada: 'Högre och stigande',
  alla: 'Alla som kan visas',
  oavgjorda: 'Går inte att avgöra',
  dolda: 'Visas inte',
}

export const supportStageWords: Record<SupportStage, string> = {
  utan: 'Utan insats',
  chosen: 'Vald',
  mapping: 'Steg 1',
  plan: 'Steg 2',
  'follow-through': 'Steg 3',
}
