import Database from 'better-sqlite3'
import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { applyTriggers, triggersStand } from './triggers.server'

type Steps = readonly MigrationMeta[]

/**
 * Brings a database file up to this version. Foreign keys are off meanwhile: SQLite rebuilds a table by dropping it, which
 * would take every row that points to it along. They are checked before anything is committed. The legacy way of renaming
 * leaves the views alone that name the table, which isn't there for a moment.
 */
export function migrateDatabase(path: string, steps: Steps = knownSteps()): void {
  mkdirSync(dirname(path), { recursive: true })
  const connection = new Database(path)
  try {
    connection.pragma('busy_timeout = 10000')
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    connection.pragma('foreign_keys = OFF')
    connection.pragma('legacy_alter_table = ON')
    connection.exec(ledger)
    const lacking = pending(connection, steps).length
    if (lacking === 0 && triggersStand(connection)) return
    if (lacking > 0) keepCopy(connection, path)
    connection.exec('BEGIN IMMEDIATE')
    apply(connection, steps)
    connection.exec('COMMIT')
  } finally {
    connection.close()
  }
}

class OtherVersion extends Error {
  readonly code = 'READABLE'
}

/** @returns how many steps this database lacks. */
export const pendingMigrations = (connection: Database.Database): number => pending(connection, knownSteps()).length

const ledger =
  'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric)'

function apply(connection: Database.Database, steps: Steps): void {
  const done = connection.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
  for (const { sql, hash, folderMillis } of pending(connection, steps)) {
    for (const step of sql) connection.exec(step)
    done.run(hash, folderMillis)
  }
  const orphans = connection.pragma('foreign_key_check') as unknown[]
  if (orphans.length > 0) throw new Error(`Migration leaves ${orphans.length} rows that point to nothing`)
  applyTriggers(connection)
}

function pending(connection: Database.Database, steps: Steps): Steps {
  const known = new Set(steps.map(({ hash }) => hash))
  const applied = connection.prepare('SELECT hash FROM __drizzle_migrations').pluck().all() as string[]
  if (applied.some((hash) => !known.has(hash)))
    throw new OtherVersion(`Databasen ${connection.name} hör till en annan version av portalen än den här.`)
  return steps.filter(({ hash }) => !applied.includes(hash))
}

function keepCopy(connection: Database.Database, path: string): void {
  const applied = connection.prepare('SELECT count(*) AS steps FROM __drizzle_migrations').get() as { steps: number }
  if (applied.steps === 0) return
  const folder = join(dirname(path), 'backups')
  mkdirSync(folder, { recursive: true })
  const copy = join(folder, `before-migration-${applied.steps}-${Date.now()}.db`)
  connection.prepare('VACUUM INTO ?').run(copy)
}

let read: Steps | undefined

const knownSteps = (): Steps =>
  (read ??= readMigrationFiles({ migrationsFolder: upwards(dirname(fileURLToPath(import.meta.url))) }))

function upwards(folder: string): string {
  const here = join(folder, 'db', 'migrations')
  if (existsSync(join(here, 'meta', '_journal.json'))) return here
  if (dirname(folder) === folder) throw new Error('The folder db/migrations is missing')
  return upwards(dirname(folder))
}
