import { eq } from 'drizzle-orm'
import { afterEach, describe, expect, test } from 'vitest'
import { account } from '#db/schema'
import { makeDigests } from '~/jobs/digest.server'
import { runNightly } from '~/jobs/nightly.server'
import { sendWaiting } from '~/jobs/outbox.server'
import { travelTo } from '~/outside/clock.server'
import { chooseMail } from '~/writes/settings.server'
import { answer } from '~/writes/signal.server'
import { personas } from '#tests/support/people'
import { addressOf, closePosts, endsOf, nextMorning, noticesOf, post, withSignal, workplace } from '#tests/support/post'
import type { World } from '#tests/support/world'

afterEach(closePosts)

/** Jonas has been away so often that the night finds it. */
function withPattern(date: string): World {
  const w = workplace()
  for (const on of ['2026-01-12', '2026-02-09', '2026-03-16', '2026-05-04', '2026-09-07', '2026-11-02'])
    w.spell('Jonas Ekberg', on, on)
  nextMorning(w, date)
  return w
}

describe('the e-mail of the day', () => {
  test('reaches the manager once, and says that something waits and nothing else', async () => {
    const w = withSignal()
    w.person('Birgitta Nyström', { workplace: 'HEM', manager: personas.chef, protected: true, number: '10005' })
    w.signal('Birgitta Nyström', { raisedOn: '2026-11-16' })
    const server = await post()
    expect(await makeDigests()).toBe(1)
    expect(await sendWaiting(server)).toBe(1)
    expect(await sendWaiting(server)).toBe(0)
    const [mail] = server.received
    expect(server.received).toHaveLength(1)
    expect(mail).toMatchObject({ to: addressOf(w, personas.chef), subject: 'Du har något att göra i Rekoportalen' })
    expect(mail?.text.trim().split('\n\n')).toEqual([
      'Två saker väntar på dig i Rekoportalen.',
      'Logga in: https://portal.example/',
      'Vill du ha färre mejl? Välj här: https://portal.example/installningar',
      'Det går inte att svara på det här mejlet.',
    ])
  })

  test('has nothing about anybody in subject, body or headers, and says that a machine sent it', async () => {
    const w = withSignal()
    const server = await post()
    await makeDigests()
    await sendWaiting(server)
    const { source = '', text = '', headers } = server.received[0] ?? {}
    expect(headers?.get('auto-submitted')).toBe('auto-generated')
    expect(headers?.get('to')).toBe(addressOf(w, personas.chef))
    expect(headers?.get('from')).toBe('Rekoportalen <portalen@reko.example>')
    expect(headers?.has('x-mailer')).toBe(false)
    const names = [...Object.values(personas), 'Jonas Ekberg'].flatMap((name) => name.split(' '))
    const slugs = w.db.$client
      .prepare('SELECT slug FROM person UNION SELECT slug FROM signal')
      .pluck()
      .all() as string[]
    const withoutAddress = source.replaceAll(addressOf(w, personas.chef), '')
    for (const secret of [...names, ...slugs, 'Hemsjukvården', '2026-11', 'sjuk', 'signal'])
      for (const shown of [withoutAddress, text]) expect(shown).not.toContain(secret)
    expect(withoutAddress).not.toMatch(/\d{6,8}-?\d{4}/)
  })

  test('is made once a day however often the night is run, and the next day anew', async () => {
    const w = withPattern('2026-11-20')
    const server = await post()
    await runNightly()
    await runNightly()
    await makeDigests()
    expect(endsOf(w)).toEqual([['digest', null]])
    await sendWaiting(server)
    await makeDigests()
    await sendWaiting(server)
    expect(server.received).toHaveLength(1)
    nextMorning(w, '2026-11-23')
    await runNightly()
    await sendWaiting(server)
    expect(server.received).toHaveLength(2)
  })

  test('is also for what comes during the day, for who has had none that day', async () => {
    const w = workplace()
    expect(await makeDigests()).toBe(0)
    w.signal('Jonas Ekberg', { raisedOn: '2026-11-20' })
    expect(await makeDigests()).toBe(1)
    expect(await makeDigests()).toBe(0)
  })

  test('waits for the morning when it is made at night', async () => {
    withSignal()
    const server = await post()
    travelTo('2026-11-20T02:30')
    await makeDigests()
    expect(await sendWaiting(server)).toBe(0)
    travelTo('2026-11-20T07:00')
    expect(await sendWaiting(server)).toBe(1)
  })

  test('is cancelled when what waited has been done meanwhile', async () => {
    const w = workplace()
    const { slug } = w.signal('Jonas Ekberg', { raisedOn: '2026-11-16' })
    const server = await post()
    await makeDigests()
    answer(w.as(personas.chef, 'chef'), { slug, answer: { kind: 'none', note: 'Allt är känt' } })
    expect(await sendWaiting(server)).toBe(0)
    expect(endsOf(w)).toEqual([['digest', 'nothing-waits']])
  })

  test.each([
    [
      'the account has been closed',
      (w: World) => w.db.update(account).set({ closedAt: new Date() }),
      'account-not-in-use',
    ],
    [
      'nobody has taken the account into use',
      (w: World) => w.db.update(account).set({ passwordHash: null }),
      'account-not-in-use',
    ],
    ['she wants none any more', (w: World) => w.db.update(account).set({ mail: 'never' }), 'unwanted'],
  ])('is cancelled when %s', async (_what, happens, reason) => {
    const w = withSignal()
    const server = await post()
    await makeDigests()
    happens(w).where(eq(account.name, personas.chef)).run()
    await sendWaiting(server)
    expect(server.received).toEqual([])
    expect(endsOf(w)).toEqual([['digest', reason]])
  })

  test('is cancelled when who it is about is no longer hers', async () => {
    const w = withSignal()
    const server = await post()
    await makeDigests()
    w.db.$client.exec('UPDATE employment_version SET last_day = 20000 WHERE manager_id IS NOT NULL')
    await sendWaiting(server)
    expect(endsOf(w)).toEqual([['digest', 'nothing-waits']])
  })

  test('of yesterday never goes, and does not pile up where there is no mail server', async () => {
    const w = withSignal()
    await makeDigests()
    expect(await sendWaiting({ route: null })).toBe(0)
    expect(endsOf(w)).toEqual([['digest', null]])
    nextMorning(w, '2026-11-23')
    await makeDigests()
    expect(endsOf(w)).toEqual([
      ['digest', 'out-of-date'],
      ['digest', null],
    ])
    const server = await post()
    expect(await sendWaiting(server)).toBe(1)
  })

  test('goes to whoever steps in while somebody is away, not to the one who is', async () => {
    const w = withSignal()
    w.substitute(personas.chef, personas.chef2, 'chef', '2026-11-16', '2026-11-27')
    const server = await post()
    await makeDigests()
    await sendWaiting(server)
    expect(server.received.map(({ to }) => to)).toEqual([addressOf(w, personas.chef2)])
  })

  test('is one to the Reko-AG when signals come to her, beside all else that waits', async () => {
    const w = withPattern('2026-11-02')
    await runNightly()
    nextMorning(w, '2026-11-16')
    const server = await post()
    await runNightly()
    await sendWaiting(server)
    const mine = noticesOf(w).filter(({ accountId }) => accountId === w.as(personas.rekoAg, 'rekoAg').actor.accountId)
    expect(mine.map(({ kind, sentAt, cancelledFor }) => [kind, sentAt !== null, cancelledFor])).toEqual([
      ['signal-escalated', true, null],
      ['digest', false, 'told-today'],
    ])
    expect(server.received.filter(({ to }) => to === addressOf(w, personas.rekoAg))).toHaveLength(1)
  })

  test('is for what presses alone, or never, to who has chosen so herself', async () => {
    const w = withSignal()
    chooseMail(w.as(personas.chef, 'chef'), { mail: 'pressing' })
    expect(await makeDigests()).toBe(0)
    nextMorning(w, '2026-11-23')
    expect(await makeDigests()).toBe(1)
    chooseMail(w.as(personas.chef, 'chef'), { mail: 'never' })
    nextMorning(w, '2026-11-24')
    expect(await makeDigests()).toBe(0)
  })
})
