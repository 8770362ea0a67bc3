import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from '~/outside/environment.server'
import type { Client } from './client.server'
import * as schema from './schema'

/** Where uploads wait and files are staged: beside the database, readable by nobody else. */
export const workFolder = (): string => join(environment().dataFolder, 'work')

/**
 * A file of its own for the rows of one import, so that the lock of the main database is free while files are read.
 * Nothing in it is worth a wait for the disk: after a crash the import starts over.
 */
export function createStaging(slug: string): Client {
  removeStaging(slug)
  mkdirSync(workFolder(), { recursive: true, mode: 0o700 })
  closeSync(openSync(stagingPath(slug), 'wx', 0o600))
  const staging = connect(slug)
  staging.$client.exec(tables)
  return staging
}

/** @returns the rows of an import that has been staged before, if they are still there. */
export const openStaging = (slug: string): Client | null => (existsSync(stagingPath(slug)) ? connect(slug) : null)

export const removeStaging = (slug: string): void => rmSync(stagingPath(slug), { force: true })

/** Names of the imports that have rows staged. */
export const stagedImports = (): string[] =>
  existsSync(workFolder())
    ? readdirSync(workFolder()).flatMap((name) => /^import-([a-z0-9]+)\.db$/.exec(name)?.[1] ?? [])
    : []

/** Those of them that were last written to before a moment. */
export const stagedBefore = (moment: Date): string[] =>
  stagedImports().filter((slug) => (statSync(stagingPath(slug), { throwIfNoEntry: false })?.mtime ?? moment) < moment)

const stagingPath = (slug: string): string => join(workFolder(), `import-${slug}.db`)

function connect(slug: string): Client {
  const connection = new Database(stagingPath(slug))
  connection.pragma('page_size = 8192')
  connection.pragma('journal_mode = OFF')
  connection.pragma('synchronous = OFF')
  connection.pragma('locking_mode = EXCLUSIVE')
  connection.pragma('cache_size = -16000')
  return drizzle(connection, { schema })
}

const tables = `
  CREATE TABLE staged_unit (file INTEGER, line INTEGER, code TEXT, name TEXT, type TEXT, parent_code TEXT, activity TEXT,
    first_day INTEGER, last_day INTEGER);
  CREATE TABLE staged_employment (file INTEGER, line INTEGER, employee_number TEXT, name TEXT, identity_hash TEXT, sex TEXT,
    birth_year INTEGER, workplace_code TEXT, manager_number TEXT, email TEXT, position TEXT, share REAL, weekly_hours REAL,
    first_day INTEGER, last_day INTEGER, protected INTEGER);
  CREATE INDEX staged_employment_number ON staged_employment (file, employee_number, first_day, line);
  CREATE INDEX staged_employment_identity ON staged_employment (identity_hash) WHERE identity_hash IS NOT NULL;
  CREATE TABLE staged_schedule_day (file INTEGER, line INTEGER, employee_number TEXT, date INTEGER, hours REAL);
  CREATE TABLE staged_spell (file INTEGER, line INTEGER, employee_number TEXT, first_day INTEGER, last_day INTEGER,
    extent REAL, cause TEXT, certificate_to INTEGER, external_id TEXT);`
