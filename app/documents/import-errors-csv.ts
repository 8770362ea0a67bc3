import { rowErrorRemedy, rowErrorText } from '~/text/import-error'
import { csv, csvRows } from './csv'

interface ErrorCsvRow {
  line: number
  column: string
  value: string
  code: string
  about: Record<string, string | number> | null
}

const columns = ['fil', 'rad', 'kolumn', 'varde', 'fel', 'sa_rattar_du'] as const

/** The header row, for a file that is sent piece by piece. */
export const importErrorsHead = (): string => csv(columns, [])

/** Bad rows of one file, to be mended where they came from. */
export const importErrorsRows = (file: string, faults: readonly ErrorCsvRow[]): string =>
  csvRows(
    columns,
    faults.map(({ line, column, value, code, about }) => ({
      fil: file,
      rad: line,
      kolumn: column,
      varde: value,
      fel: rowErrorText({ code, ...(about && { about }) }),
      sa_rattar_du: rowErrorRemedy({ code, ...(about && { about }) }),
    })),
  )
