import { afterEach, expect, test } from 'vitest'
import { openDatabase } from '#db/client.server'
import type { Context } from '#db/context.server'
import { record, verifyChain } from '#db/trail.server'
import { account, outbox } from '#db/schema'
import { settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'
import { eq } from 'drizzle-orm'
import { accept, refuse } from '~/domain/outcome'
import { defineRead } from '~/reads/gate.server'
import { findPerson } from '~/reads/scope.server'
import { defineWrite } from '~/writes/gate.server'

let hindrance: 'store' | 'event' | null = null
afterEach(() => {
  hindrance = null
})

const readPerson = defineRead({
  action: 'person.read',
  object: (slug: string) => slug,
  load: ({ db, reach }, slug) => findPerson(db, reach, slug),
  persons: (person) => [person],
})

const rename = defineWrite({
  action: 'contact.note',
  seenBy: 'person.read',
  find: (_context, { personId, slug }: { personId: number; slug: string; to: string }) => ({
    thing: personId,
    personId,
    object: slug,
  }),
  decide: (_person, { to }) => (to === '' ? refuse('nameless') : accept(to)),
  store: (db, to) => {
    db.update(account).set({ name: to }).where(eq(account.id, 1)).run()
    if (hindrance === 'store') throw new Error('the disk is full')
    if (hindrance === 'event') db.$client.exec('DROP TABLE audit_event')
  },
  fields: () => ['name'],
  notices: () => [{ dedupKey: 'renamed', accountId: 1, kind: 'renamed', payload: {} }],
})

const elin = (w: World, to = 'Ny') => ({ personId: w.idOf('Elin Wallgren'), slug: w.slugOf('Elin Wallgren'), to })
const outcomes = (w: World) => w.trail().map(({ action, outcome, persons }) => ({ action, outcome, persons }))
const nameOfFirst = (w: World) => w.db.select().from(account).where(eq(account.id, 1)).get()?.name

test('who reads about somebody leaves an event that says whose data it was', () => {
  const w = settle(world())
  readPerson(w.as('Karin Lindqvist'), w.slugOf('Elin Wallgren'))
  expect(w.trail()).toMatchObject([
    {
      actorName: 'Karin Lindqvist',
      role: 'chef',
      outcome: 'read',
      object: w.slugOf('Elin Wallgren'),
      persons: [w.idOf('Elin Wallgren')],
    },
  ])
})

test('what is out of reach leaves an event, and looks the same as what does not exist', () => {
  const w = settle(world())
  const foreign = readPerson(w.as('Anders Holmgren'), w.slugOf('Elin Wallgren'))
  const nothing = readPerson(w.as('Anders Holmgren'), 'nosuchperson')
  expect(foreign).toEqual(nothing)
  expect(outcomes(w)).toEqual([
    { action: 'person.read', outcome: 'unreachable', persons: [] },
    { action: 'person.read', outcome: 'unreachable', persons: [] },
  ])
})

test('a change leaves its event and its notice, with the names of fields and nothing of their content', () => {
  const w = settle(world())
  expect(rename(w.as('Karin Lindqvist'), elin(w, 'Hemligt namn'))).toMatchObject({ kind: 'done' })
  expect(w.trail()).toMatchObject([{ outcome: 'done', fields: ['name'], persons: [w.idOf('Elin Wallgren')] }])
  expect(JSON.stringify(w.trail())).not.toContain('Hemligt')
  expect(w.db.select().from(outbox).all()).toHaveLength(1)
})

test('who tries to change what is not hers leaves an event, and nothing has changed', () => {
  const w = settle(world())
  const before = nameOfFirst(w)
  expect(rename(w.as('Anders Holmgren'), elin(w))).toEqual({ kind: 'unreachable' })
  expect(rename(w.as('Cecilia Aronsson'), elin(w))).toEqual({ kind: 'unreachable' })
  expect(w.trail().map(({ outcome }) => outcome)).toEqual(['unreachable', 'unreachable'])
  expect(nameOfFirst(w)).toBe(before)
})

test('a rule that says no leaves an event with its code', () => {
  const w = settle(world())
  expect(rename(w.as('Karin Lindqvist'), elin(w, ''))).toMatchObject({ kind: 'refused' })
  expect(w.trail().map(({ outcome }) => outcome)).toEqual(['refused: nameless'])
})

test('a change that fails half-way leaves nothing behind, and the chain goes on', () => {
  const w = settle(world())
  const before = nameOfFirst(w)
  hindrance = 'store'
  expect(() => rename(w.as('Karin Lindqvist'), elin(w))).toThrow('the disk is full')
  expect(nameOfFirst(w)).toBe(before)
  hindrance = null
  rename(w.as('Karin Lindqvist'), elin(w))
  expect(verifyChain(w.db)).toMatchObject({ holds: true })
})

test('without an event there is no change and no data', () => {
  const w = settle(world())
  const before = nameOfFirst(w)
  hindrance = 'event'
  expect(() => rename(w.as('Karin Lindqvist'), elin(w))).toThrow()
  expect(nameOfFirst(w)).toBe(before)
  w.db.$client.exec('ALTER TABLE audit_event RENAME TO taken_away')
  expect(() => readPerson(w.as('Karin Lindqvist'), w.slugOf('Elin Wallgren'))).toThrow()
})

test('a session that has ended meanwhile neither reads nor writes', () => {
  const w = settle(world())
  const gone: Context = { ...w.as('Karin Lindqvist'), stillStands: () => false }
  expect(readPerson(gone, w.slugOf('Elin Wallgren'))).toEqual({ kind: 'unreachable' })
  expect(rename(gone, elin(w))).toEqual({ kind: 'unreachable' })
  expect(w.trail().every(({ outcome }) => outcome === 'unreachable')).toBe(true)
})

test('the trail only grows: the database refuses to change, remove or replace an event', () => {
  const w = settle(world())
  readPerson(w.as('Karin Lindqvist'), w.slugOf('Elin Wallgren'))
  for (const attack of [
    "UPDATE audit_event SET actor_name = 'Någon annan'",
    'DELETE FROM audit_event',
    'INSERT OR REPLACE INTO audit_event SELECT * FROM audit_event',
    `INSERT INTO audit_event SELECT 99, at, actor_id, actor_name, role, action, outcome, object, persons, fields, details, request_id, 'x', hash FROM audit_event`,
  ])
    expect(() => w.db.$client.exec(attack), attack).toThrow('append-only')
})

test.each([
  ['a changed event', "UPDATE audit_event SET outcome = 'read' WHERE id = 2", 2],
  ['a removed event', 'DELETE FROM audit_event WHERE id = 2', 3],
  ['an event whose hash was made up', "UPDATE audit_event SET hash = 'made up' WHERE id = 2", 2],
  ['a swapped order', 'UPDATE audit_event SET id = 9 WHERE id = 2', 3],
])('whoever verifies the chain finds %s, even when the triggers are gone', (_what, attack, at) => {
  const w = settle(world())
  for (let events = 0; events < 4; events += 1) readPerson(w.as('Anders Holmgren'), `nobody${events}`)
  expect(verifyChain(w.db)).toEqual({ holds: true, events: 4 })
  for (const trigger of ['keeps', 'stays', 'appends']) w.db.$client.exec(`DROP TRIGGER audit_event_${trigger}`)
  w.db.$client.exec(attack)
  expect(verifyChain(w.db)).toEqual({ holds: false, at })
})

test('two connections to the same file make one chain', () => {
  const w = settle(world())
  const { actor, now } = w.system('prov')
  const second = openDatabase(w.db.$client.name)
  for (const db of [w.db, second, second, w.db])
    db.$client.transaction(() => record(db, actor, now, 'r', { action: 'a', outcome: 'done' })).immediate()
  second.$client.close()
  expect(verifyChain(w.db)).toEqual({ holds: true, events: 4 })
})
