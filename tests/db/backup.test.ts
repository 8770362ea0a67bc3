import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backUp, replaceDatabase } from '#db/backup.server'
import { openDatabase, type Client } from '#db/client.server'
import { migrateDatabase } from '#db/migrate.server'
import { missingHead, noteHead } from '#db/trail-heads.server'
import { record, verifyChain } from '#db/trail.server'
import { systemActor } from '~/domain/actor'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reko-backup-'))
  path = join(folder, 'reko.db')
  migrateDatabase(path)
})
afterEach(() => rmSync(folder, { recursive: true }))

function opened<Value>(work: (db: Client) => Value): Value {
  const db = openDatabase(path)
  try {
    return work(db)
  } finally {
    db.$client.close()
  }
}

const happen = (db: Client): void =>
  db.$client
    .transaction(() => record(db, systemActor('prov'), new Date(), 'r', { action: 'a', outcome: 'done' }))
    .immediate()

test('a backup is one file, and nothing is left beside it', async () => {
  opened(happen)
  const copy = await backUp(path, 'x')
  expect(readdirSync(join(folder, 'backups'))).toEqual(['reko-x.db'])
  expect(copy).toBe(join(folder, 'backups', 'reko-x.db'))
})

test('what was noted of a trail goes aside with it, so that an older copy that is put back still holds', async () => {
  opened(happen)
  const copy = await backUp(path, 'x')
  opened(happen)
  opened((db) => noteHead(db, new Date()))
  replaceDatabase(path, copy, 'y')
  expect(opened((db) => [missingHead(db), verifyChain(db)])).toEqual([null, { holds: true, events: 1 }])
  expect(readdirSync(join(folder, 'backups'))).toContain('replaced-y.db.trail-heads')
})
