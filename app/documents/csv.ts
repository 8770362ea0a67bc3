import { stringify } from 'csv-stringify/sync'

/** A CSV file as Excel in Sweden reads it: BOM, semicolons, decimal commas; text that could be taken for a formula is defused. */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Record<Column, string | number | null>[],
): string {
  return stringify(
    rows.map((row) => columns.map((column) => cell(row[column]))),
    { header: true, columns: [...columns], delimiter: ';', bom: true, record_delimiter: 'windows' },
  )
}

/** Numbers keep their minus; only text is defused, which the library's own option doesn't tell apart. */
function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
}
