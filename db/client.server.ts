import Database from 'better-sqlite3'
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { environment } from '~/outside/environment.server'
import * as schema from './schema'

export type Client = BetterSQLite3Database<typeof schema> & { $client: Database.Database }

/** A connection of its own to the database file. FULL: what has been acknowledged survives a power cut. */
export function openDatabase(path: string): Client {
  mkdirSync(dirname(path), { recursive: true })
  const connection = new Database(path)
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('busy_timeout = 5000')
  connection.pragma('cache_size = -32000')
  connection.pragma('temp_store = MEMORY')
  return drizzle(connection, { schema })
}

let shared: Client | undefined

/** The connection of this process or worker. */
export const database = (): Client => (shared ??= openDatabase(environment().databasePath))

/** Tests and commands choose their own file. */
export const useDatabase = (client: Client): void => {
  shared = client
}

export function closeDatabase(): void {
  shared?.$client.close()
  shared = undefined
}

const statements = new WeakMap<Client, Map<string, Database.Statement>>()

/** A hand-written statement, compiled once per connection: for the questions on the hot path. */
export function statement<Row = unknown>(db: Client, text: string): Database.Statement<unknown[], Row> {
  let known = statements.get(db)
  if (!known) statements.set(db, (known = new Map()))
  let compiled = known.get(text)
  if (!compiled) known.set(text, (compiled = db.$client.prepare(text)))
  return compiled as Database.Statement<unknown[], Row>
}
