import type { ImportPhase } from '~/domain/import/batch'
import type { CauseMeaning } from '~/domain/import/cause-meaning'
import type { Column, FileKind } from '~/domain/import/columns'
import { countWord, wholeNumber } from './number'

export const fileKindName: Record<FileKind, string> = {
  organisation: 'organisation',
  personal: 'personal',
  schema: 'schema',
  franvaro: 'frånvaro',
}

/** Where an import stands, in a list. */
const phaseName: Record<ImportPhase, string> = {
  waiting: 'Väntar på sin tur',
  reading: 'Läses',
  mapping: 'Väntar på att kopplas',
  planning: 'Prövas',
  ready: 'Väntar på beslut',
  publishing: 'Tas in',
  evaluating: 'Inläst, signaler räknas',
  done: 'Inläst',
  failed: 'Gick inte att läsa',
  discarded: 'Kastad',
  undone: 'Ångrad',
}

/** The same, with what the list has to say of an end that nobody chose. */
export const phaseText = ({ phase, failure }: { phase: ImportPhase; failure: string | null }): string =>
  phase === 'discarded' && failure === 'undecided' ? 'Avbruten: ingen bestämde sig inom ett dygn' : phaseName[phase]

/** The symbol that goes with it. */
export const phaseMark = {
  waiting: 'later',
  reading: 'ongoing',
  mapping: 'undecided',
  planning: 'ongoing',
  ready: 'undecided',
  publishing: 'ongoing',
  evaluating: 'ongoing',
  done: 'done',
  failed: 'blocks',
  discarded: 'later',
  undone: 'later',
} as const satisfies Record<ImportPhase, string>

/** "4 812 rader", "1 rad" */
export const rowsText = (count: number): string => (count === 1 ? '1 rad' : `${wholeNumber(count)} rader`)

/** " på 3 sekunder", " på 2 minuter"; nothing when nobody has measured it. */
export function tookText(milliseconds: number | null): string {
  if (milliseconds === null) return ''
  const seconds = Math.max(1, Math.round(milliseconds / 1000))
  if (seconds < 90) return seconds === 1 ? ' på en sekund' : ` på ${seconds} sekunder`
  return ` på ${Math.round(seconds / 60)} minuter`
}

/** "Felet lämnas", "De sju felen lämnas" */
export const faultsText = (count: number): string =>
  count === 1 ? 'Raden med fel' : `De ${countWord(count)} raderna med fel`

/** What a new row of a kind is. */
export const kindRows: Record<FileKind, { one: string; several: string }> = {
  organisation: { one: 'ny enhet', several: 'nya enheter' },
  personal: { one: 'ny anställningsrad', several: 'nya anställningsrader' },
  schema: { one: 'ny schemadag', several: 'nya schemadagar' },
  franvaro: { one: 'ny period', several: 'nya perioder' },
}

/** What our columns are, for whoever pairs them with the headers of another system. */
export const columnText: Record<Column, string> = {
  anstallningsnummer: 'Anställningsnummer',
  arbetsplats: 'Arbetsplats, enhetens kod',
  befattning: 'Befattning',
  chef: 'Chef, chefens anställningsnummer',
  datum: 'Datum',
  epost: 'E-post',
  extern_id: 'Id i lönesystemet',
  fodelsear: 'Födelseår',
  from: 'Från och med',
  intyg_tom: 'Intyg till och med',
  kod: 'Kod',
  kon: 'Kön, K eller M',
  namn: 'Namn',
  omfattning: 'Omfattning',
  orsak: 'Orsak',
  overordnad: 'Överordnad enhet, dess kod',
  personnummer: 'Personnummer',
  skyddad: 'Skyddade personuppgifter, ja',
  sysselsattningsgrad: 'Sysselsättningsgrad',
  timmar: 'Timmar',
  tom: 'Till och med',
  typ: 'Typ av enhet',
  veckotimmar: 'Veckotimmar',
  verksamhet: 'Verksamhet',
}

/** The same as the head of a column, where a row is pointed out; what the file itself calls it stays as it is. */
export const columnHead = (column: string): string => heads[column] ?? columnName(column)

/** What a column of ours is, by its name in our own files. */
export const columnName = (column: string): string => (columnText as Record<string, string>)[column] ?? column

const heads: Record<string, string> = {
  anstallningsnummer: 'Anställningsnr',
  arbetsplats: 'Arbetsplats',
  chef: 'Chef',
  from: 'Från',
  intyg_tom: 'Intyg till',
  kon: 'Kön',
  overordnad: 'Överordnad enhet',
  skyddad: 'Skyddad',
  tom: 'Till',
}

/** What a code of absence can be, after "SJ är"; the first asks for one. */
export const causeMeaningName: Record<CauseMeaning, string> = {
  sjuk: 'sjukfrånvaro',
  arbetsskada: 'frånvaro för arbetsskada',
  annat: 'något annat, och lämnas utanför',
}

export const causeMeaningChoices = [
  { value: '', label: 'Välj' },
  ...Object.entries(causeMeaningName).map(([value, label]) => ({ value, label })),
]
