import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentOf } from '#db/attachment-content.server'
import { openBytes, sealBytes } from '#db/crypto-bytes.server'
import { identityKey } from '#db/identity-key.server'
import { resealDatabase } from '#db/reseal.server'
import { signalSnooze } from '#db/schema'
import { settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'
import { day } from '~/domain/day'
import { environment } from '~/outside/environment.server'
import { snooze } from '~/writes/signal.server'

const before = environment().dataKey
const next = Buffer.alloc(32, 9).toString('base64')
const holding = (dataKey: string | null, dataKeyOld: string | null) =>
  Object.assign(environment(), { dataKey, dataKeyOld })

let w: World
beforeEach(() => {
  w = settle(world())
  const { slug } = w.signal('Jonas Ekberg')
  snooze(w.as('Karin Lindqvist'), { slug, until: day('2026-12-01'), reason: 'Semester till dess.' })
})
afterEach(() => {
  holding(before, null)
})

const path = () => w.db.$client.name
const reason = () => w.db.select({ reason: signalSnooze.reason }).from(signalSnooze).get()?.reason

test('after one start with both keys the old one can be thrown away: keys and free text open with the new one', () => {
  const key = identityKey(w.db).toString('base64')
  holding(next, before)
  expect(resealDatabase(path())).toBeGreaterThanOrEqual(2)
  expect(resealDatabase(path())).toBe(0)
  holding(next, null)
  expect(reason()).toBe('Semester till dess.')
  expect(identityKey(w.db).toString('base64')).toBe(key)
})

test('without the old key nothing is touched that can not be opened', () => {
  holding(next, null)
  expect(() => resealDatabase(path())).toThrow('a key this deployment does not hold')
  holding(before, null)
  expect(reason()).toBe('Semester till dess.')
})

test('a file that goes with a message is sealed with the new key too, byte for byte the same', () => {
  const sealed = sealBytes(Buffer.from('%PDF-1.7 plan'))
  w.db.$client.pragma('foreign_keys = OFF')
  w.db.$client.prepare('INSERT INTO attachment_content (attachment_id, sealed) VALUES (1, ?)').run(sealed)
  holding(next, before)
  resealDatabase(path())
  holding(next, null)
  expect(contentOf(w.db, 1).toString()).toBe('%PDF-1.7 plan')
  expect(() => openBytes(sealed)).toThrow('a key this deployment does not hold')
})

test('sealed bytes that somebody has changed do not open', () => {
  const sealed = sealBytes(Buffer.from('plan'))
  sealed.writeUInt8(sealed.readUInt8(21) ^ 1, 21)
  expect(() => openBytes(sealed)).toThrow()
})
