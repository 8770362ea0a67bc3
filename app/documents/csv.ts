import { stringify } from 'csv-stringify/sync'
import type { CsvNumber } from './csv-number'

type Cell = string | number | CsvNumber | null
type Rows<Column extends string> = readonly Record<Column, Cell>[]

/** A CSV file as Excel in Sweden reads it: BOM, semicolons, decimal commas; text that could be taken for a formula is defused. */
export const csv = <Column extends string>(columns: readonly Column[], rows: Rows<Column>): string =>
  stringify(cells(columns, rows), { ...form, header: true, columns: [...columns], bom: true })

/** More rows of a file that has begun already. */
export const csvRows = <Column extends string>(columns: readonly Column[], rows: Rows<Column>): string =>
  stringify(cells(columns, rows), form)

/** A lone line feed ends a row for whoever reads the file, so it is quoted too. */
const form = { delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const

const cells = <Column extends string>(columns: readonly Column[], rows: Rows<Column>): string[][] =>
  rows.map((row) => columns.map((column) => cell(row[column])))

/** Numbers keep their minus; only text is defused, which the library's own option doesn't tell apart. */
function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'object') return value.decimals
  if (typeof value === 'number') return String(value).replace('.', ',')
  return /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value
}
