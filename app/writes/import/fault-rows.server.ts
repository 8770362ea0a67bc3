import type { ImportFault } from '~/domain/import/fault'
import { shownValue, withoutPersonalNumbers } from '~/domain/import/shown-value'

/** Faults that are kept one by one; a file with more is beyond reading them, but each is counted. */
export const mostFaults = 100_000

export const insertFault = `INSERT INTO import_row_error (file_id, line, "column", value, code, about, planned)
  VALUES (?, ?, ?, ?, ?, ?, ?)`

export const faultValues = (
  file: number,
  { line, column, value, code, about }: ImportFault,
  found: 'read' | 'planned',
) => [
  ...[file, line, column, shownValue(column, value), code, about ? JSON.stringify(shownAbout(about)) : null],
  found === 'planned' ? 1 : 0,
]

const shownAbout = (about: NonNullable<ImportFault['about']>) =>
  Object.fromEntries(
    Object.entries(about).map(([key, said]) => [key, typeof said === 'string' ? withoutPersonalNumbers(said) : said]),
  )
