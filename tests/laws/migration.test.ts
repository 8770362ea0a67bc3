import { readMigrationFiles } from 'drizzle-orm/migrator'
import { expect, test } from 'vitest'
import { openDatabase, type Client } from '#db/client.server'
import { migrateDatabase } from '#db/migrate.server'
import { settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'

/** What drizzle writes when a column of a table changes: SQLite can only do it by building the table anew. */
function rebuilding({ db }: World, table: string): string[] {
  const made = db.$client.prepare('SELECT sql FROM sqlite_master WHERE name = ?').pluck().get(table) as string
  return [
    'PRAGMA foreign_keys=OFF',
    made.replace(/CREATE TABLE [`"]?\w+[`"]?/, `CREATE TABLE \`__new_${table}\``),
    `INSERT INTO \`__new_${table}\` SELECT * FROM \`${table}\``,
    `DROP TABLE \`${table}\``,
    `ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\``,
    'PRAGMA foreign_keys=ON',
  ]
}

/** The same database after a next version's step, which has to have run. */
function migrated(w: World, sql: string[]): Client {
  const steps = readMigrationFiles({ migrationsFolder: 'db/migrations' })
  const next = { sql, hash: 'next', folderMillis: Date.now(), bps: true }
  migrateDatabase(w.db.$client.name, [...steps, next])
  const after = openDatabase(w.db.$client.name)
  expect(after.$client.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get()).toBe(steps.length + 1)
  return after
}

const filled = (): World => {
  const w = settle(world())
  w.spell('Jonas Ekberg', '2026-11-10', '2026-11-12')
  w.signal('Jonas Ekberg')
  return w
}

const tables = [
  'person',
  'employment_version',
  'absence_spell_version',
  'signal',
  'account',
  'assignment',
  'unit_version',
]
const counts = (db: Client) => tables.map((table) => db.$client.prepare(`SELECT count(*) FROM ${table}`).pluck().get())

test.each(['person', 'unit', 'account', 'employment_version', 'change'])(
  'building %s anew in a filled database keeps every row that points to it, and the views that show it',
  (table) => {
    const w = filled()
    const before = counts(w.db)
    const after = migrated(w, rebuilding(w, table))
    expect(counts(after)).toEqual(before)
    expect(after.$client.prepare('SELECT count(*) FROM account_person').pluck().get()).toBe(4)
    expect(after.$client.pragma('foreign_keys', { simple: true })).toBe(1)
    after.$client.close()
  },
)

test('a migration that leaves rows pointing to nothing changes nothing', () => {
  const w = filled()
  const before = counts(w.db)
  expect(() => migrated(w, ['DELETE FROM person'])).toThrow()
  expect(counts(w.db)).toEqual(before)
})

test('a migrated database still refuses to change its trail', () => {
  const w = filled()
  const after = migrated(w, rebuilding(w, 'audit_event'))
  const insert = `INSERT INTO audit_event (at, actor_name, role, action, outcome, persons, fields, request_id, previous_hash, hash)
    VALUES (0, 'x', 'x', 'x', 'x', '[]', '[]', 'x', '${'0'.repeat(64)}', 'x')`
  after.$client.exec(insert)
  expect(() => after.$client.exec('DELETE FROM audit_event')).toThrow('append-only')
  after.$client.close()
})
