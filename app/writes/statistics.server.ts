import type { Context } from './gate.server'

/** What SQLite knows about the tables' contents when it chooses between indexes: looked at again where much has changed. */
export function refreshStatistics({ db }: Pick<Context, 'db'>): void {
  db.$client.pragma(`analysis_limit = ${rowsPerIndex}`)
  db.$client.pragma(`optimize = ${everyTable}`)
}

/** Enough to tell a common value from a rare one, and done in a moment however large the table is. */
const rowsPerIndex = 400

/** Not only those that this connection has asked: it may be the first. */
const everyTable = '0x10002'
