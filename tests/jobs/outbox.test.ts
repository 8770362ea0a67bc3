import { afterEach, describe, expect, test } from 'vitest'
import { outbox } from '#db/schema'
import { makeDigests } from '~/jobs/digest.server'
import { sendWaiting } from '~/jobs/outbox.server'
import { claimNotice } from '~/writes/notice-lease.server'
import { personas } from '#tests/support/people'
import { addressOf, closePosts, noticesOf, post, withSignal } from '#tests/support/post'
import type { World } from '#tests/support/world'

afterEach(closePosts)

/** Time passes for what waits to be tried again. */
const waited = (w: World) => w.db.update(outbox).set({ nextTryAt: null }).run()

describe('sending', () => {
  test('by two at once sends once', async () => {
    withSignal()
    const server = await post({ slow: 50 })
    await makeDigests()
    const sent = await Promise.all([sendWaiting(server), sendWaiting(server), sendWaiting(server)])
    expect(sent.reduce((sum, count) => sum + count)).toBe(1)
    expect(server.received).toHaveLength(1)
  })

  test('by one that was killed is taken up when its lease has run out, under the same name', async () => {
    const w = withSignal()
    const server = await post()
    await makeDigests()
    const from = new Date()
    expect(claimNotice(w.system('dödad'), { from, until: new Date(from.getTime() + 60_000) }, false)).not.toBeNull()
    expect(await sendWaiting(server)).toBe(0)
    w.db
      .update(outbox)
      .set({ leasedUntil: new Date(from.getTime() - 1) })
      .run()
    expect(await sendWaiting(server)).toBe(1)
    w.db.update(outbox).set({ sentAt: null }).run()
    await sendWaiting(server)
    const references = server.received.map(({ headers }) => headers.get('message-id'))
    expect(references).toHaveLength(2)
    expect(new Set(references).size).toBe(1)
    expect(references[0]).toMatch(/^<[\w-]{43}@portal\.example>$/)
  })

  test('that fails is tried again later and later, and given up in the end', async () => {
    const w = withSignal()
    const server = await post({ refuses: () => 451 })
    await makeDigests()
    const pauses: number[] = []
    for (let tries = 0; tries < 7; tries += 1) {
      expect(await sendWaiting(server)).toBe(0)
      const next = noticesOf(w)[0]?.nextTryAt
      if (next) pauses.push(Math.round((next.getTime() - Date.now()) / 60_000))
      waited(w)
    }
    expect(pauses).toEqual([1, 4, 16, 64, 256, 1024])
    expect(noticesOf(w)[0]).toMatchObject({ attempts: 7, sentAt: null })
    expect(noticesOf(w)[0]?.givenUpAt).not.toBeNull()
    await sendWaiting(server)
    expect(server.tries).toBe(7)
  })

  test('to a mailbox that does not exist is given up at once, and the others get theirs', async () => {
    const w = withSignal()
    w.signal('Tove Bergdahl', { raisedOn: '2026-11-16' })
    const server = await post({ refuses: (address) => (address === addressOf(w, personas.chef) ? 550 : null) })
    await makeDigests()
    expect(await sendWaiting(server)).toBe(1)
    expect(noticesOf(w).map(({ givenUpAt }) => givenUpAt !== null)).toEqual([true, false])
  })

  test('with a server that does not answer is left alone a minute, then all goes', async () => {
    const w = withSignal()
    w.signal('Tove Bergdahl', { raisedOn: '2026-11-16' })
    const server = await post()
    const nowhere = { ...server.route, smtpUrl: 'smtp://127.0.0.1:9' }
    await makeDigests()
    expect(await sendWaiting({ route: nowhere })).toBe(0)
    expect(noticesOf(w).map(({ attempts }) => attempts)).toEqual([1, 0])
    expect(await sendWaiting(server)).toBe(0)
    waited(w)
    expect(await sendWaiting(server)).toBe(2)
  })

  test('leaves an event that says to which account, without address and content', async () => {
    const w = withSignal()
    await makeDigests()
    await sendWaiting(await post())
    const event = w.trail().find(({ action }) => action === 'notice.settle')
    expect(event).toMatchObject({ outcome: 'done', persons: [], details: { kind: 'digest', end: 'sent' } })
    expect(JSON.stringify(w.trail())).not.toContain('@')
  })
})
