/** Our columns per kind of file, in the order faults are looked for: number or code, name, dates, values, references. */
export const columns = {
  organisation: ['kod', 'namn', 'from', 'tom', 'typ', 'verksamhet', 'overordnad'],
  personal: [
    'anstallningsnummer',
    'namn',
    'from',
    'tom',
    'personnummer',
    'kon',
    'fodelsear',
    'epost',
    'befattning',
    'sysselsattningsgrad',
    'veckotimmar',
    'skyddad',
    'arbetsplats',
    'chef',
  ],
  schema: ['anstallningsnummer', 'datum', 'timmar'],
  franvaro: ['anstallningsnummer', 'from', 'tom', 'intyg_tom', 'omfattning', 'orsak', 'extern_id'],
} as const

export type FileKind = keyof typeof columns
export type Column<Kind extends FileKind = FileKind> = (typeof columns)[Kind][number]

/** Columns a file of each kind cannot do without. Source: formats.md. */
export const requiredColumns: { [Kind in FileKind]: readonly Column<Kind>[] } = {
  organisation: ['kod', 'namn', 'typ'],
  personal: ['anstallningsnummer', 'namn', 'arbetsplats', 'from'],
  schema: ['anstallningsnummer', 'datum', 'timmar'],
  franvaro: ['anstallningsnummer', 'from', 'tom'],
}
