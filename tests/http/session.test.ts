import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { account, assignment, session, substitution } from '#db/schema'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { hashPassword } from '~/http/auth.server'
import { contextFor, type SignedIn } from '~/http/context.server'
import { throttle } from '~/http/throttle.server'
import { path } from '~/paths'
import { readSignal } from '~/reads/signal.server'
import { answer } from '~/writes/signal.server'

let w: World
let slug: string

beforeEach(() => {
  w = settle(world())
  slug = w.signal('Jonas Ekberg').slug
})

/** A request that has got as far as knowing who asks. */
function underway(cookie: string): Promise<SignedIn> {
  const request = new Request('http://localhost:3000/', { headers: { Cookie: cookie } })
  return contextFor(request, { nonce: 'n', requestId: 'r', remoteAddress: '127.0.0.1' })
}

const noAction = { kind: 'none', note: 'Vi har redan talats vid.' } as const
const gone = { kind: 'unreachable' }

describe('what happens while a request is under way holds for it too', () => {
  test('a session that was ended reads and changes nothing more', async () => {
    const context = await underway(portal(w).cookieOf('Karin Lindqvist'))
    w.db.delete(session).run()
    expect(readSignal(context, { slug })).toEqual(gone)
    expect(answer(context, { slug, answer: noAction })).toEqual(gone)
  })

  test('an account that was closed reads nothing more', async () => {
    const context = await underway(portal(w).cookieOf('Karin Lindqvist'))
    w.db.update(account).set({ closedAt: new Date() }).where(eq(account.name, 'Karin Lindqvist')).run()
    expect(readSignal(context, { slug })).toEqual(gone)
  })

  test('an assignment that was ended opens nothing more', async () => {
    const context = await underway(portal(w).cookieOf('Mikael Ström'))
    w.db.delete(assignment).run()
    expect(readSignal(context, { slug })).toEqual(gone)
  })

  test('a role that was taken away opens nothing more, even where no relation is asked for', async () => {
    const context = await underway(portal(w).cookieOf('Leif Dahlén'))
    expect(context.stillStands()).toBe(true)
    w.db.delete(assignment).run()
    expect(context.stillStands()).toBe(false)
  })

  test('a role that was left in another window opens nothing more in this one', async () => {
    const context = await underway(portal(w).cookieOf('Karin Lindqvist', 'chef'))
    w.db.update(session).set({ role: 'medarbetare' }).run()
    expect(readSignal(context, { slug })).toEqual(gone)
  })

  test('a substitute stops reaching the day after her last', async () => {
    w.substitute('Karin Lindqvist', 'Anders Holmgren', 'chef', '2026-11-18', '2026-11-20')
    const cookie = portal(w).cookieOf('Anders Holmgren', 'chef')
    expect(readSignal(await underway(cookie), { slug })).toMatchObject({ kind: 'done' })
    w.at('2026-11-21')
    expect(readSignal(await underway(cookie), { slug })).toEqual(gone)
    w.db.delete(substitution).run()
  })
})

describe('roles', () => {
  test('a form shown in one role and posted in another is refused with everything as it was typed', async () => {
    const fields = { roll: 'medarbetare', svar: 'none', text: 'Vi har redan talats vid.' }
    const { status, html } = await portal(w)
      .as('Karin Lindqvist', 'chef')
      .post(path('signalAnswer', { id: slug }), fields)
    expect(status).toBe(409)
    expect(html.includes('Vi har redan talats vid.')).toBe(true)
    expect(w.trail().map(({ outcome }) => outcome)).not.toContain('done')
  })

  test('nobody switches to a role she does not hold', async () => {
    const karin = portal(w).as('Karin Lindqvist', 'chef')
    expect((await karin.post(path('role'), { role: 'admin' })).status).toBe(404)
    expect((await karin.get(path('accounts'))).status).toBe(404)
  })

  test('a role written into the session row by other means opens nothing', async () => {
    const karin = portal(w).as('Karin Lindqvist', 'chef')
    w.db.update(session).set({ role: 'admin' }).run()
    expect((await karin.get(path('imports'))).status).toBe(404)
  })

  test('only the chosen role counts: as medarbetare a manager sees nobody', async () => {
    expect((await portal(w).as('Karin Lindqvist', 'medarbetare').get(path('signals'))).status).toBe(404)
  })
})

describe('a session ends', () => {
  const here = path('signals')
  const minutes = (count: number) => new Date(Date.now() - count * 60_000)

  test('after an hour without a request', async () => {
    const karin = portal(w).as('Karin Lindqvist')
    w.db
      .update(session)
      .set({ seenAt: minutes(59) })
      .run()
    expect((await karin.get(here)).status).toBe(200)
    w.db
      .update(session)
      .set({ seenAt: minutes(61) })
      .run()
    expect(await karin.get(here)).toMatchObject({ status: 303, to: path('login') })
    expect(w.db.select().from(session).all()).toEqual([])
  })

  test('at its twelfth hour, however busy it was', async () => {
    const karin = portal(w).as('Karin Lindqvist')
    w.db
      .update(session)
      .set({ expiresAt: Math.floor(Date.now() / 1000) - 1 })
      .run()
    expect(await karin.get(here)).toMatchObject({ status: 303, to: path('login') })
  })

  test('when the account is closed', async () => {
    const karin = portal(w).as('Karin Lindqvist')
    w.db.update(account).set({ closedAt: new Date() }).run()
    expect(await karin.get(here)).toMatchObject({ status: 303, to: path('login') })
  })

  test('by a posted form, here or everywhere, and never by a link', async () => {
    const [here_, there] = [portal(w).as('Karin Lindqvist'), portal(w).as('Karin Lindqvist')]
    expect((await here_.get(path('logout'))).status).toBe(405)
    await here_.post(path('logout'))
    expect((await here_.get(here)).status).toBe(303)
    expect((await there.get(here)).status).toBe(200)
    const third = portal(w).as('Karin Lindqvist')
    await there.post(path('logout'), { overallt: '1' })
    expect((await third.get(here)).status).toBe(303)
  })
})

describe('logging in', () => {
  const password = 'hemligt-men-inte-har'
  let passwordHash: string
  beforeAll(async () => {
    passwordHash = await hashPassword(password)
  })
  beforeEach(() => {
    w.db.update(account).set({ passwordHash }).where(eq(account.name, personas.chef)).run()
  })
  const email = 'karin.lindqvist@reko.example'
  const tryAs = (address: string, typed: string) =>
    portal(w).visitor().post(path('login'), { email: address, password: typed })

  test('gives a new session, of which the table knows only a digest', async () => {
    const entry = await tryAs(` ${email.toUpperCase()} `, password)
    expect(entry).toMatchObject({ status: 303, to: path('start') })
    const cookie = entry.headers.get('Set-Cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(Number(/Max-Age=(\d+)/.exec(cookie)?.[1])).toBeLessThanOrEqual(12 * 3600)
    const [row] = w.db.select().from(session).all()
    expect(row && cookie.includes(row.id)).toBe(false)
  })

  test('lasts as long as the employer has chosen, in the cookie and in the table', async () => {
    w.setting('sessionHours', 2)
    const cookie = (await tryAs(email, password)).headers.get('Set-Cookie') ?? ''
    expect(Number(/Max-Age=(\d+)/.exec(cookie)?.[1])).toBeLessThanOrEqual(2 * 3600)
    const [row] = w.db.select().from(session).all()
    expect(row?.expiresAt).toBeLessThanOrEqual(Math.ceil(Date.now() / 1000) + 2 * 3600)
  })

  test('answers an unknown address exactly as a wrong password, and keeps neither', async () => {
    const wrong = await tryAs(email, 'fel-losenord')
    const unknown = await tryAs('ingen@reko.example', 'fel-losenord')
    expect(wrong.status).toBe(unknown.status)
    expect(wrong.html.replaceAll(email, '')).toBe(unknown.html.replaceAll('ingen@reko.example', ''))
    expect(JSON.stringify(w.trail())).not.toMatch(/ingen@|fel-losenord/)
    expect(w.trail().map(({ action }) => action)).toEqual(['session.fail', 'session.fail'])
  })

  test('is closed after eight wrong passwords, also when they all come at once', async () => {
    w.db.update(account).set({ passwordHash }).where(eq(account.name, personas.rekoAg)).run()
    const address = 'mikael.strom@reko.example'
    await Promise.all(Array.from({ length: 20 }, () => tryAs(address, 'fel-losenord')))
    expect((await tryAs(address, password)).status).toBe(422)
    const failures = w.trail().filter(({ action }) => action === 'session.fail')
    expect(failures.map(({ outcome }) => outcome)).toEqual([...Array(8).fill('done'), 'refused: too-many-tries'])
  })

  test('sixty wrong passwords from one address close it to those they were for, and to nobody else there', async () => {
    w.db.update(account).set({ passwordHash }).run()
    const here = '192.0.2.7'
    const tryHere = (name: string, typed: string) =>
      portal(w)
        .visitor(here)
        .post(path('login'), { email: `${name}@reko.example`, password: typed })
    for (let nobody = 0; nobody < 59; nobody += 1) await throttle(here, `ingen${nobody}@reko.example`).failed()
    await tryHere('yasmin.farah', 'fel-losenord')
    expect((await tryHere('yasmin.farah', password)).status).toBe(422)
    expect((await tryHere('karin.lindqvist', password)).status).toBe(303)
    const known = await tryHere('leif.dahlen', 'fel-losenord')
    const unknown = await tryHere('ingen.alls', 'fel-losenord')
    expect(known.html.replaceAll('leif.dahlen', '')).toBe(unknown.html.replaceAll('ingen.alls', ''))
  })
})

test('what somebody types into the address bar does not end up in the trail', async () => {
  const karin = portal(w).as('Karin Lindqvist')
  for (const typed of ['Jonas Ekberg', '19121212-1212', '191212121212', 'x'.repeat(3000)])
    expect((await karin.get(path('signal', { id: typed }))).status).toBe(404)
  const objects = w.trail().map(({ object }) => object)
  expect(objects).toHaveLength(4)
  expect(objects.join()).not.toMatch(/Jonas|1212|xxx/)
})
