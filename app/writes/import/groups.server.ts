import { statement, type Client } from '#db/client.server'
import { repeated, type ImportFault } from '~/domain/import/fault'

interface Keyed {
  line: number
  employeeNumber: string
}

interface Group<Row> {
  employeeNumber: string
  /** In the order of the file. */
  rows: Row[]
  /** Rows whose key an earlier line has used. */
  repeats: ImportFault[]
  /** The number has so many rows that some have been given before: they must be written first. */
  continued: boolean
}

/** So many rows about one number are looked at together; nobody has more than a hostile file. */
const most = 50_000

/**
 * A file's staged rows, one employee at a time. `sql` orders them by number, key and line, so that a key used before stands beside;
 * `keyOf` says in which column and value the repetition shows.
 */
export function* groupsOf<Row extends Keyed>(
  staging: Client,
  sql: string,
  file: number,
  keyOf: (row: Row) => { key: string | number | null; column: string; value: string },
): Generator<Group<Row>> {
  let group: Group<Row> | null = null
  let last: string | number | null = null
  for (const row of statement<Row>(staging, sql).iterate(file)) {
    if (group && (group.employeeNumber !== row.employeeNumber || group.rows.length + group.repeats.length >= most)) {
      yield inOrder(group)
      group = opened(row, group.employeeNumber)
      if (!group.continued) last = null
    }
    group ??= opened(row, null)
    const { key, column, value } = keyOf(row)
    if (key !== null && key === last) group.repeats.push(repeated(row.line, column, value))
    else group.rows.push(row)
    last = key
  }
  if (group) yield inOrder(group)
}

const opened = ({ employeeNumber }: Keyed, before: string | null): Group<never> => ({
  employeeNumber,
  rows: [],
  repeats: [],
  continued: employeeNumber === before,
})

const inOrder = <Row extends Keyed>(group: Group<Row>): Group<Row> => {
  group.rows.sort((one, other) => one.line - other.line)
  return group
}
