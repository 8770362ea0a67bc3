import Database from 'better-sqlite3'
import { getTableName, is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { dataKeys } from '../app/outside/keys.server'
import { open, seal } from './crypto.server'
import { keyIdLength, openBytes, sealBytes } from './crypto-bytes.server'
import * as schema from './schema'

/**
 * Seals with the current key what was sealed with the one before, so that the old one can be thrown away: the keys that the
 * database keeps, and all free text. Row by row, each by itself, so whoever is working meanwhile hardly waits; broken off,
 * the next start goes on. @returns how many texts.
 */
export function resealDatabase(path: string): number {
  const connection = new Database(path)
  try {
    connection.pragma('busy_timeout = 10000')
    connection.pragma('synchronous = NORMAL')
    return sealedColumns().reduce((sum, place) => sum + reseal[place.kind](connection, place), 0)
  } finally {
    connection.close()
  }
}

interface Place {
  table: string
  column: string
  kind: 'text' | 'blob'
}

/** Every column of sealed text or bytes there is: the keys, and those the schema says are encrypted. */
const sealedColumns = (): Place[] => [
  { table: getTableName(schema.identityKey), column: schema.identityKey.sealed.name, kind: 'text' },
  ...Object.values(schema).flatMap((table) => (is(table, SQLiteTable) ? encryptedIn(table) : [])),
]

const encryptedIn = (table: SQLiteTable): Place[] =>
  getTableConfig(table)
    .columns.filter((column) => column.columnType === 'SQLiteCustomColumn')
    .flatMap((column) => placeOf(getTableName(table), column.name, column.getSQLType()))

const placeOf = (table: string, column: string, kind: string): Place[] =>
  kind === 'text' || kind === 'blob' ? [{ table, column, kind }] : []

function resealTexts(connection: Database.Database, { table, column }: Place): number {
  const { id } = dataKeys().current
  const old = connection.prepare<[string], { row: number; sealed: string }>(
    `SELECT rowid AS row, "${column}" AS sealed FROM "${table}" WHERE substr("${column}", 1, instr("${column}", '.') - 1) <> ?`,
  )
  const change = connection.prepare(`UPDATE "${table}" SET "${column}" = ? WHERE rowid = ? AND "${column}" = ?`)
  const rows = old.all(id)
  for (const { row, sealed } of rows) change.run(seal(open(sealed)), row, sealed)
  return rows.length
}

/** One file at a time: they may be large. */
function resealFiles(connection: Database.Database, { table, column }: Place): number {
  const { id } = dataKeys().current
  const old = connection.prepare<[Buffer], { row: number }>(
    `SELECT rowid AS row FROM "${table}" WHERE substr("${column}", 1, ${keyIdLength}) <> ?`,
  )
  const one = connection.prepare<[number], { sealed: Buffer }>(
    `SELECT "${column}" AS sealed FROM "${table}" WHERE rowid = ?`,
  )
  const change = connection.prepare(`UPDATE "${table}" SET "${column}" = ? WHERE rowid = ?`)
  const rows = old.all(Buffer.from(id, 'latin1'))
  for (const { row } of rows) {
    const file = one.get(row)
    if (file) change.run(sealBytes(openBytes(file.sealed)), row)
  }
  return rows.length
}

const reseal = { text: resealTexts, blob: resealFiles }
