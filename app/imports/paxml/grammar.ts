import type { ValueType } from './value'

/** An element as the schema of PAXml 2.0 has it. A `leaf` holds text and no elements. */
export interface Element {
  attributes: readonly string[]
  children?: Readonly<Record<string, Element>>
  leaf?: true
  /** Children may come again, and at least one must. */
  list?: true
}

const who = ['postid', 'anstid', 'persnr']
const leaf = (...attributes: string[]): Element => ({ attributes, leaf: true })
const empty = (...attributes: string[]): Element => ({ attributes })
const list = (children: Record<string, Element>, ...attributes: string[]): Element => ({
  attributes,
  children,
  list: true,
})
const leaves = (names: Iterable<string>) => Object.fromEntries([...names].map((name) => [name, leaf()]))

export const timeFields: Record<string, ValueType> = {
  tidkod: 'text',
  datum: 'date',
  datumfrom: 'date',
  datumtom: 'date',
  starttid: 'dateTime',
  sluttid: 'dateTime',
  timmar: 'decimal',
  omfattning: 'percent',
  barn: 'personalNumber',
  samlingsid: 'text',
  semgrund: 'boolean',
  kontonr: 'text',
  kundnr: 'text',
  info: 'text',
}

export const personFields: Record<string, ValueType> = {
  ...Object.fromEntries(
    (
      'fornamn efternamn extraadress postadress postnr ort land mobiltelefon hemtelefon arbetstelefon epostarb eposthem personaltyp ' +
      'kategori befattning befattningskod anstform semesteravtal bankclearing bankkonto lonform info'
    )
      .split(' ')
      .map((name) => [name, 'text'] as const),
  ),
  anstdatum: 'date',
  avgdatum: 'date',
  innevarande: 'boolean',
  timlon: 'decimal',
  manlon: 'decimal',
  sysgrad: 'decimal',
  semesterdagar: 'decimal',
  skattetabell: 'decimal',
  skattekolumn: 'integer',
}

const units = list({ resenhet: empty('dim', 'id') })
const event = empty(...who, 'datum', 'datumfrom', 'datumtom')

const person: Element = {
  attributes: ['anstid', 'persnr', 'delete'],
  children: {
    ...leaves(Object.keys(personFields)),
    timlon: leaf('datum'),
    manlon: leaf('datum'),
    sysgrad: leaf('datum'),
    personbelopp: list({ belopp: leaf('id', 'datum') }),
    persontexter: list({ text: leaf('id') }),
    skattejamkning: empty('procent', 'belopp', 'maxbelopp'),
    loneutmatning: empty('belopp', 'forbehall'),
    resenheter: units,
  },
}

const timeTransaction: Element = {
  attributes: who,
  children: { ...leaves(Object.keys(timeFields)), kundnr: leaf('info'), resenheter: units },
}

const headerFields =
  'format version datum foretagid foretagorgnr foretagnamn extraadress postadress postnr ort land epost hemsida kontaktperson ' +
  'personalansvarig attestansvarig telefon telefax programnamn programlicens info'

/** The sections that are read, by name. */
export const sections = {
  tidtransaktioner: list({ klar: event, klart: event, attesterat: event, tidtrans: timeTransaction }),
  schematransaktioner: list({
    schema: list({ dag: empty('datum', 'starttid', 'sluttid', 'timmar') }, 'anstid', 'persnr'),
  }),
  personal: list({ person }),
}
export type Section = keyof typeof sections

/** The sections that are none of ours are let be. */
export const otherSections = new Set(
  'dimensioner resultatenheter koder resetransaktioner lonetransaktioner loneutbetalning saldon'.split(' '),
)

export const header: Element = {
  attributes: [],
  children: { ...leaves(headerFields.split(' ')), nyexport: empty('datum', 'datumfrom', 'datumtom') },
}
