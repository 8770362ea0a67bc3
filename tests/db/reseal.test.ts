import { afterEach, beforeEach, expect, test } from 'vitest'
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
