import { afterEach, beforeEach, expect, test } from 'vitest'
import { authenticator, signalSnooze } from '#db/schema'
import { settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'
import { run } from '~/commands/rotate'
import { day } from '~/domain/day'
import { environment } from '~/outside/environment.server'
import { snooze } from '~/writes/signal.server'
import { listen } from './listen'

const before = { ...environment() }
const next = Buffer.alloc(32, 9).toString('base64')

let w: World
beforeEach(() => {
  w = settle(world())
  const { slug } = w.signal('Jonas Ekberg')
  snooze(w.as('Karin Lindqvist'), { slug, until: day('2026-12-01'), reason: 'Semester till dess.' })
  const app = { accountId: w.as('Karin Lindqvist').actor.accountId ?? 0, secret: 'JBSWY3DP', lastStep: 0 }
  w.db
    .insert(authenticator)
    .values({ ...app, madeAt: new Date(0) })
    .run()
  Object.assign(environment(), { databasePath: w.db.$client.name })
})
afterEach(() => Object.assign(environment(), before))

test('with both keys everything is sealed anew, and the new key alone opens it', async () => {
  Object.assign(environment(), { dataKey: next, dataKeyOld: before.dataKey })
  expect(await listen(run)).toEqual({ code: 0, said: expect.stringMatching(/Förseglade om \d+ texter/) })
  expect(await listen(run)).toMatchObject({ said: expect.stringContaining('Förseglade om 0 texter') })
  Object.assign(environment(), { dataKeyOld: null })
  expect(w.db.select({ reason: signalSnooze.reason }).from(signalSnooze).get()?.reason).toBe('Semester till dess.')
  expect(w.db.select().from(authenticator).get()?.secret).toBe('JBSWY3DP')
})

test('without the old key it says what is missing and touches nothing', async () => {
  expect(await listen(run)).toMatchObject({ code: 1 })
  expect(w.db.select({ reason: signalSnooze.reason }).from(signalSnooze).get()?.reason).toBe('Semester till dess.')
})
