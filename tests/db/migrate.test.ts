import Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrateDatabase, pendingMigrations } from '#db/migrate.server'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reko-migrate-'))
  path = join(folder, 'reko.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

const shipped = readMigrationFiles({ migrationsFolder: 'db/migrations' })
const later = (hash: string, ...sql: string[]) => [...shipped, { sql, hash, bps: true, folderMillis: 9e12 }]
const look = <Value>(question: (db: Database.Database) => Value): Value => {
  const db = new Database(path)
  try {
    return question(db)
  } finally {
    db.close()
  }
}

test('a new database is up to date after one migration, and a second one changes nothing', () => {
  migrateDatabase(path)
  migrateDatabase(path)
  expect(look(pendingMigrations)).toBe(0)
  expect(readdirSync(folder)).not.toContain('backups')
})

test('a table that is rebuilt keeps the rows that point to it, and a copy of before is put aside', () => {
  migrateDatabase(path)
  look((db) =>
    db.exec(`INSERT INTO account (id, slug, email, name, created_at) VALUES (1, 'a', 'a@reko.example', 'A', 0);
      INSERT INTO assignment (slug, account_id, role, everywhere, first_day) VALUES ('b', 1, 'admin', 0, 0)`),
  )
  const rebuilt = later(
    'rebuilt',
    'CREATE TABLE __new AS SELECT * FROM account',
    'DROP TABLE account',
    'CREATE TABLE account (id integer PRIMARY KEY, slug text, email text, name text, created_at integer, password_hash text, employee_number text, organisation text, last_seen_at integer, previous_seen_at integer, closed_at integer)',
    'INSERT INTO account (id, slug, email, name, created_at) SELECT id, slug, email, name, created_at FROM __new',
    'DROP TABLE __new',
  )
  migrateDatabase(path, rebuilt)
  expect(look((db) => db.prepare('SELECT count(*) FROM assignment').pluck().get())).toBe(1)
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1)
})

test('a migration that would leave rows pointing to nothing is undone whole', () => {
  migrateDatabase(path)
  look((db) =>
    db.exec(`INSERT INTO account (id, slug, email, name, created_at) VALUES (1, 'a', 'a@reko.example', 'A', 0);
      INSERT INTO assignment (slug, account_id, role, everywhere, first_day) VALUES ('b', 1, 'admin', 0, 0)`),
  )
  expect(() => migrateDatabase(path, later('lossy', 'DELETE FROM account'))).toThrow('point to nothing')
  expect(look((db) => db.prepare('SELECT count(*) FROM account').pluck().get())).toBe(1)
})

test('a database of a later version is left alone', () => {
  migrateDatabase(path, later('of-tomorrow', 'CREATE TABLE tomorrow (id integer PRIMARY KEY)'))
  expect(() => migrateDatabase(path)).toThrow('annan version')
})

test('a guard that somebody has taken away is back after the next start', () => {
  migrateDatabase(path)
  look((db) => db.exec('DROP TRIGGER audit_event_stays'))
  migrateDatabase(path)
  const names = look((db) => db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all())
  expect(names).toContain('audit_event_stays')
})
