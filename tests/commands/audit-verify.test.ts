import { afterEach, beforeEach, expect, test } from 'vitest'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { systemContext } from '#db/context.server'
import { open, seal } from '#db/crypto.server'
import { headsFile } from '#db/trail-heads.server'
import { record } from '#db/trail.server'
import { run } from '~/commands/audit-verify'
import { noteTrailHead } from '~/writes/trail-head.server'
import { indexTrailPersons } from '~/jobs/trail-index.server'
import { signInFailed } from '~/writes/session.server'
import { world, type World } from '#tests/support/world'
import { listen } from './listen'

let w: World

beforeEach(() => {
  w = world()
  for (const slug of ['one', 'two', 'three'])
    signInFailed(systemContext('test'), { accountId: null, slug, tooMany: false })
})
afterEach(() => w.close())

const pastTheTriggers = (sql: string) => {
  const triggers = w.db.$client.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_event'",
  )
  for (const { name } of triggers.all() as { name: string }[]) w.db.$client.exec(`DROP TRIGGER ${name}`)
  w.db.$client.exec(sql)
}

test('a whole log is said to be whole', async () => {
  expect(await listen(run)).toEqual({ code: 0, said: expect.stringContaining('3 händelser') })
})

test.each([
  ['a changed word', "UPDATE audit_event SET actor_name = 'någon annan' WHERE id = 2"],
  ['a changed time', 'UPDATE audit_event SET at = at + 1 WHERE id = 2'],
  ['an event that is gone', 'DELETE FROM audit_event WHERE id = 2'],
  ['a first event that is gone', 'DELETE FROM audit_event WHERE id = 1'],
  ['a last event that is gone', 'DELETE FROM audit_event WHERE id = 3'],
  ['a log that is emptied', 'DELETE FROM audit_event'],
])('%s is found, even by somebody who got past the database’s own guard', async (_what, sql) => {
  pastTheTriggers(sql)
  expect(await listen(run)).toEqual({ code: 1, said: expect.stringContaining('bruten') })
})

test('whoever has the database and the way the chain is made, but not the key, cannot make one that holds', async () => {
  const rows = w.db.$client.prepare('SELECT * FROM audit_event ORDER BY id').all() as Record<string, unknown>[]
  pastTheTriggers('SELECT 1')
  const write = w.db.$client.prepare('UPDATE audit_event SET actor_name = ?, previous_hash = ?, hash = ? WHERE id = ?')
  let previous = '0'.repeat(64)
  for (const { id, at, actor_id, role, action, outcome, object, persons, fields, details, request_id } of rows) {
    const said = [
      previous,
      at,
      actor_id,
      'någon annan',
      role,
      action,
      outcome,
      object,
      persons,
      fields,
      details,
      request_id,
    ]
    const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex')
    write.run('någon annan', previous, hash, id)
    previous = hash
  }
  w.db.$client.prepare('UPDATE trail_head SET hash = ?').run(previous)
  expect(await listen(run)).toMatchObject({ code: 1 })
})

test('a log that is cut off at the end is missed by what was noted beside the database', async () => {
  noteTrailHead(systemContext('test'), new Date())
  signInFailed(systemContext('test'), { accountId: null, slug: 'four', tooMany: false })
  expect((await listen(run)).code).toBe(0)
  pastTheTriggers('DELETE FROM audit_event WHERE id = 4; DELETE FROM audit_event WHERE id = 3')
  w.db.$client.exec('UPDATE trail_head SET event_id = 2, hash = (SELECT hash FROM audit_event WHERE id = 2)')
  expect(await listen(run)).toEqual({ code: 1, said: expect.stringContaining('händelse 3, som antecknades') })
})

test('a note that somebody has written herself does not count', async () => {
  noteTrailHead(systemContext('test'), new Date())
  const file = headsFile(w.db.$client.name)
  writeFileSync(file, readFileSync(file, 'utf8').replace('"id":3', '"id":2'))
  expect((await listen(run)).code).toBe(1)
})

test.each([
  ['hides an event', 'DELETE FROM trail_person'],
  ['makes one up', 'INSERT INTO trail_person VALUES (9, 1, 1)'],
])('a register that %s from the search for a person is found', async (_what, sql) => {
  record(w.db, w.system('prov').actor, new Date(), 'r', { action: 'a', outcome: 'done', persons: [1, 1, 2] })
  await indexTrailPersons()
  expect((await listen(run)).code).toBe(0)
  w.db.$client.exec(sql)
  expect(await listen(run)).toEqual({ code: 1, said: expect.stringContaining('registret') })
})

test('a log whose key has been taken away or exchanged does not hold', async () => {
  w.db.$client.exec('DELETE FROM identity_key WHERE id = 2')
  expect((await listen(run)).code).toBe(1)
})

test('a log written before the data key was changed still holds when the key is sealed anew', async () => {
  const sealed = w.db.$client.prepare('SELECT id, sealed FROM identity_key').all() as { id: number; sealed: string }[]
  const reseal = w.db.$client.prepare('UPDATE identity_key SET sealed = ? WHERE id = ?')
  for (const key of sealed) reseal.run(seal(open(key.sealed)), key.id)
  signInFailed(systemContext('test'), { accountId: null, slug: 'four', tooMany: false })
  expect((await listen(run)).code).toBe(0)
})

test.each([
  "UPDATE audit_event SET actor_name = 'någon annan'",
  'DELETE FROM audit_event',
  'INSERT OR REPLACE INTO audit_event SELECT * FROM audit_event WHERE id = 3',
  "INSERT INTO audit_event SELECT 9, at, actor_id, actor_name, role, action, outcome, object, persons, fields, details, request_id, previous_hash, 'x' FROM audit_event WHERE id = 2",
])('the database itself refuses: %s', (sql) => {
  expect(() => w.db.$client.exec(sql)).toThrow('append-only')
})
