/** A row that cannot be taken in beside what stands: the first faulty column, by our name for it. */
export interface ImportFault {
  /** Physical line of the file. */
  line: number
  column: string
  value: string
  code: string
  about?: Record<string, string | number>
}

/** A row of a file, and what stands under its key. */
export interface Replacement<Row, Standing> {
  row: Row
  standing: Standing
}

/** What a file's rows about one employee, or a file's units, come to. Every row lands in exactly one place. */
export interface Plan<Row, Standing> {
  added: Row[]
  changed: Replacement<Row, Standing>[]
  /** Rows that say what already stands. */
  unchanged: number
  faults: ImportFault[]
}

/** A key that an earlier line of the same file has already used. */
export const repeated = (line: number, column: string, value: string): ImportFault => ({
  line,
  column,
  value,
  code: 'key-repeated',
})
