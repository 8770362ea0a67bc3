import { z } from 'zod'
import { choiceField, textField } from '../form'
import { accept, refuse, type Decision } from '../outcome'
import { columns, requiredColumns, type Column, type FileKind } from './columns'

export const fileKinds = ['organisation', 'personal', 'schema', 'franvaro'] as const satisfies readonly FileKind[]

export interface Mapping {
  name: string
  kind: FileKind
  /** Their header → our column. */
  columns: Record<string, string>
}

/** The field of a form that says which of their headers is this column of ours. */
export const mappingField = (column: Column): string => `kolumn-${column}`

/**
 * A form that names, for each of our columns, one of their headers or none. Codes: `header-missing` (a column the kind
 * cannot do without), `header-twice` (one header for two columns), and those of the fields.
 */
export const mappingForm = z
  .looseObject({ namn: textField(80), slag: choiceField(fileKinds) })
  .transform((form, context): Mapping => {
    const mapped: Record<string, string> = {}
    for (const column of columns[form.slag]) {
      const field = mappingField(column)
      const header = headerIn(form[field])
      const required = (requiredColumns[form.slag] as readonly Column[]).includes(column)
      if (header === '' && required) context.addIssue({ code: 'custom', path: [field], message: 'header-missing' })
      if (header !== '' && header in mapped)
        context.addIssue({ code: 'custom', path: [field], message: 'header-twice' })
      if (header !== '') mapped[header] = column
    }
    return { name: form.namn, kind: form.slag, columns: mapped }
  })

const headerIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** A profile is known by its name, so a name stands for one. Refused: `profile-name-taken`, `profile-without-headers`. */
export function saveMapping(mapping: Mapping, nameTaken: boolean): Decision<Mapping> {
  if (nameTaken) return refuse('profile-name-taken', { name: mapping.name })
  return Object.keys(mapping.columns).length === 0 ? refuse('profile-without-headers') : accept(mapping)
}

/** The header that most likely is a column of ours, for a choice to start from; empty when none is. */
export function likelyHeader(column: Column, headers: readonly string[]): string {
  const wanted = [column, ...(otherNames[column] ?? [])].map(bare)
  const exact = headers.find((header) => wanted.includes(bare(header)))
  return exact ?? headers.find((header) => wanted.some((name) => name.length > 4 && bare(header).includes(name))) ?? ''
}

/** The kind whose columns most of the headers look like. */
export const likelyKind = (headers: readonly string[]): FileKind =>
  [...fileKinds].sort((one, other) => likeness(other, headers) - likeness(one, headers))[0] ?? 'franvaro'

const likeness = (kind: FileKind, headers: readonly string[]): number =>
  columns[kind].filter((column) => likelyHeader(column, headers) !== '').length / columns[kind].length +
  requiredColumns[kind].filter((column: Column) => likelyHeader(column, headers) !== '').length /
    requiredColumns[kind].length

/** What source systems tend to call our columns. */
const otherNames: Partial<Record<Column, readonly string[]>> = {
  anstallningsnummer: ['anstnr', 'anstallningsnr', 'anstid', 'anstallningsid', 'personalnummer'],
  arbetsplats: ['enhet', 'kostnadsstalle', 'orgenhet', 'arbetsstalle'],
  befattning: ['titel', 'yrke'],
  chef: ['chefensanstnr', 'narmastechef'],
  datum: ['dag'],
  epost: ['mail', 'email', 'epostadress'],
  extern_id: ['id', 'arendeid', 'franvaroid'],
  from: ['fran', 'fom', 'datumfrom', 'fromdatum', 'startdatum', 'borjar'],
  intyg_tom: ['lakarintygtom', 'intygtill'],
  kod: ['enhetskod', 'orgkod'],
  namn: ['enhetsnamn', 'benamning', 'fornamnefternamn'],
  omfattning: ['procent', 'grad'],
  orsak: ['franvaroorsak', 'typ', 'kod'],
  overordnad: ['overordnadenhet', 'foralder'],
  personnummer: ['pnr', 'persnr'],
  sysselsattningsgrad: ['sysselsgrad', 'tjanstgoringsgrad'],
  timmar: ['tid', 'antaltimmar'],
  tom: ['till', 'tomdatum', 'datumtom', 'slutdatum', 'slutar'],
  typ: ['enhetstyp', 'niva'],
  veckotimmar: ['veckoarbetstid'],
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[åä]/g, 'a')
    .replaceAll('ö', 'o')
    .replace(/[^a-z0-9]/g, '')

export const removeMappingForm = z.object({ mall: textField(20) })
