import { afterEach, beforeEach, expect, test } from 'vitest'
import { systemContext } from '#db/context.server'
import { run } from '~/commands/audit-verify'
import { signInFailed } from '~/writes/session.server'
import { world, type World } from '#tests/support/world'
import { listen } from './listen'

let w: World

beforeEach(() => {
  w = world()
  for (const slug of ['one', 'two', 'three']) signInFailed(systemContext('test'), { accountId: null, slug })
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

test.each([
  "UPDATE audit_event SET actor_name = 'någon annan'",
  'DELETE FROM audit_event',
  'INSERT OR REPLACE INTO audit_event SELECT * FROM audit_event WHERE id = 3',
  "INSERT INTO audit_event SELECT 9, at, actor_id, actor_name, role, action, outcome, object, persons, fields, details, request_id, previous_hash, 'x' FROM audit_event WHERE id = 2",
])('the database itself refuses: %s', (sql) => {
  expect(() => w.db.$client.exec(sql)).toThrow('append-only')
})
