import type { Client } from '#db/client.server'

/** What the database was asked, with what. */
interface Put {
  text: string
  parameters: unknown[]
}

type Ask = (this: { source: string }, ...parameters: unknown[]) => unknown

/** Every question that is put to the database while something is done. */
export function questionsPut(db: Client, work: () => void): Put[] {
  const statements = Object.getPrototypeOf(db.$client.prepare('SELECT 1')) as { all: Ask; get: Ask }
  const { all, get } = statements
  const put: Put[] = []
  const noting = (ask: Ask): Ask =>
    function (this: { source: string }, ...parameters) {
      put.push({ text: this.source, parameters })
      return ask.apply(this, parameters)
    }
  Object.assign(statements, { all: noting(all), get: noting(get) })
  try {
    work()
  } finally {
    Object.assign(statements, { all, get })
  }
  return put
}

/** How many times the database is asked while something is done. */
export const questionsAsked = (db: Client, work: () => void): number => questionsPut(db, work).length

/**
 * The tables that SQLite would go through from one end to answer, whether by the table or by one of its indexes; temporary
 * tables aside, and the last row of a table is not a way through it.
 */
export function tablesGoneThrough(db: Client, { text, parameters }: Put): string[] {
  const program = db.$client.prepare(`EXPLAIN ${text}`).all(...parameters) as Step[]
  const opened = new Map(
    program.filter(({ opcode }) => opcode === 'OpenRead' || opcode === 'ReopenIdx').map(({ p1, p2 }) => [p1, p2]),
  )
  const roots = program
    .filter(({ opcode }) => ['Rewind', 'Count', ...(/\bWHERE\b/.test(text) ? ['Last'] : [])].includes(opcode))
    .flatMap(({ p1 }) => opened.get(p1) ?? [])
  const table = db.$client.prepare('SELECT tbl_name FROM sqlite_schema WHERE rootpage = ?').pluck()
  return [...new Set(roots.map((root) => String(table.get(root))))]
}

interface Step {
  opcode: string
  p1: number
  p2: number
}
