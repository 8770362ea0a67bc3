import { generateTOTP } from '@epic-web/totp'
import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { account, pendingLogin, session } from '#db/schema'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { hashPassword } from '~/http/auth.server'
import { path } from '~/paths'

const password = 'fyra ord efter varandra'
let passwordHash: string
let w: World

beforeAll(async () => {
  passwordHash = await hashPassword(password)
})
beforeEach(() => {
  w = settle(world())
  w.db.update(account).set({ passwordHash }).run()
})

const cookieIn = (headers: Headers, name: string): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .find((cookie) => cookie.startsWith(`${name}=`)) ?? ''

const emailOf = (name: string) => w.db.select().from(account).where(eq(account.name, name)).get()?.email ?? ''

/** As far as the right password takes her. */
async function halfway(name: string) {
  const answer = await portal(w)
    .visitor()
    .post(path('login'), { email: emailOf(name), password })
  return { answer, cookie: cookieIn(answer.headers, 'reko-steg') }
}

const secretIn = (html: string): string =>
  (/<code[^>]*>([A-Z2-7 ]{20,})<\/code>/.exec(html)?.[1] ?? '').replaceAll(' ', '')
const sealedIn = (html: string): string => /name="hemlighet" value="([^"]+)"/.exec(html)?.[1] ?? ''
const codesIn = (html: string): string[] => html.match(/(?<=[>\n])([a-z2-9]{4}-){2}[a-z2-9]{4}(?=[\n<])/g) ?? []
const codeOf = async (secret: string): Promise<string> => (await generateTOTP({ secret })).otp

/** Everything up to being in, with an app. */
async function withApp(name: string) {
  const { cookie } = await halfway(name)
  const visitor = portal(w).bringing(cookie)
  const { html } = await visitor.get(path('loginSetUp'))
  const secret = secretIn(html)
  const answer = await visitor.post(path('loginSetUp'), {
    ...{ satt: 'app', hemlighet: sealedIn(html), kod: await codeOf(secret) },
  })
  return { secret, answer, cookie: cookieIn(answer.headers, 'reko') }
}

/** Codes come every half minute; a test doesn't wait for them. */
const forgetUsed = () => w.db.$client.prepare('UPDATE authenticator SET last_step = 0').run()

describe('whoever has a role that takes a second step', () => {
  test('has no session after the password, and sets up the step before anything else opens', async () => {
    const { answer, cookie } = await halfway(personas.admin)
    expect(answer).toMatchObject({ status: 303, to: path('loginSetUp') })
    expect(w.db.select().from(session).all()).toEqual([])
    const visitor = portal(w).bringing(cookie)
    expect(await visitor.get(path('start'))).toMatchObject({ status: 303, to: path('login') })
    expect(await visitor.get(path('accounts'))).toMatchObject({ status: 303, to: path('login') })
    expect((await visitor.get(path('loginSetUp'))).html).toContain('QR-kod')
  })

  test('is in with a code of the app, and gets ten recovery codes once', async () => {
    const { answer, cookie } = await withApp(personas.rehabkoordinator)
    expect(answer.status).toBe(200)
    expect(codesIn(answer.html)).toHaveLength(10)
    expect((await portal(w).bringing(cookie).get(path('start'))).status).toBe(200)
    expect(w.db.select().from(pendingLogin).all()).toEqual([])
  })

  test('keeps neither secret nor recovery codes in the clear', async () => {
    const { secret, answer } = await withApp(personas.admin)
    const codes = codesIn(answer.html)
    const stored = w.db.$client.serialize()
    for (const kept of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))])
      expect(stored.includes(kept)).toBe(false)
  })

  test('a wrong code lets nobody in and shows the same picture again', async () => {
    const { cookie } = await halfway(personas.admin)
    const visitor = portal(w).bringing(cookie)
    const { html } = await visitor.get(path('loginSetUp'))
    const again = await visitor.post(path('loginSetUp'), { satt: 'app', hemlighet: sealedIn(html), kod: '000000' })
    expect(again.status).toBe(422)
    expect(secretIn(again.html)).toBe(secretIn(html))
    expect(w.db.select().from(session).all()).toEqual([])
  })

  test('cannot bring a secret that was handed out to somebody else', async () => {
    const hers = portal(w).bringing((await halfway(personas.admin)).cookie)
    const other = portal(w).bringing((await halfway(personas.fhv)).cookie)
    const { html } = await other.get(path('loginSetUp'))
    const kod = await codeOf(secretIn(html))
    const answer = await hers.post(path('loginSetUp'), { satt: 'app', hemlighet: sealedIn(html), kod })
    expect(answer.status).toBe(422)
  })
})

describe('the second step', () => {
  const again = async (name: string) => portal(w).bringing((await halfway(name)).cookie)

  test('takes a code once', async () => {
    const { secret } = await withApp(personas.admin)
    const visitor = await again(personas.admin)
    expect((await visitor.get(path('loginStep'))).html).toContain('Kod från appen')
    const kod = await codeOf(secret)
    const used = await visitor.post(path('loginStep'), { satt: 'app', kod })
    expect(used.status).toBe(422)
    expect(used.html).toContain('redan använd')
    forgetUsed()
    expect(await visitor.post(path('loginStep'), { satt: 'app', kod })).toMatchObject({
      status: 303,
      to: path('start'),
    })
    const third = await again(personas.admin)
    expect((await third.post(path('loginStep'), { satt: 'app', kod })).status).toBe(422)
  })

  test('takes a recovery code once, however it is written, and tells by mail', async () => {
    const { answer } = await withApp(personas.admin)
    const [code = ''] = codesIn(answer.html)
    const typed = { satt: 'reservkod', reservkod: code.toUpperCase().replaceAll('-', ' ') }
    expect((await (await again(personas.admin)).post(path('loginStep'), typed)).status).toBe(303)
    expect((await (await again(personas.admin)).post(path('loginStep'), typed)).status).toBe(422)
    expect(w.db.$client.prepare("SELECT count(*) FROM outbox WHERE kind = 'factor-changed'").pluck().get()).toBe(2)
  })

  test('is closed after eight wrong codes, also when they all come at once, and then to the right one too', async () => {
    const { secret } = await withApp(personas.admin)
    forgetUsed()
    const visitor = await again(personas.admin)
    await Promise.all(
      Array.from({ length: 12 }, (_, n) => visitor.post(path('loginStep'), { satt: 'app', kod: String(100000 + n) })),
    )
    const right = await visitor.post(path('loginStep'), { satt: 'app', kod: await codeOf(secret) })
    expect(right.status).toBe(422)
    expect(right.html).toContain('För många försök')
    const outcomes = w.trail().flatMap(({ action, outcome }) => (action === 'factor.fail' ? [outcome] : []))
    expect(outcomes).toEqual([...Array<string>(8).fill('done'), 'refused: too-many-tries'])
  })

  test('ends with a new password, with the account and after a quarter of an hour', async () => {
    const { secret } = await withApp(personas.fhv)
    for (const end of [
      () => w.db.delete(pendingLogin).run(),
      () => w.db.update(account).set({ closedAt: new Date() }).where(eq(account.name, personas.fhv)).run(),
      () => w.db.update(pendingLogin).set({ expiresAt: new Date() }).run(),
    ]) {
      w.db.update(account).set({ closedAt: null }).run()
      forgetUsed()
      const visitor = await again(personas.fhv)
      end()
      const answer = await visitor.post(path('loginStep'), { satt: 'app', kod: await codeOf(secret) })
      expect(answer).toMatchObject({ status: 303, to: path('login') })
    }
    expect(w.db.select().from(session).all()).toHaveLength(1)
  })

  test('is used up: what the browser held between opens nothing afterwards', async () => {
    const { secret } = await withApp(personas.fhv)
    forgetUsed()
    const visitor = await again(personas.fhv)
    const kod = await codeOf(secret)
    expect((await visitor.post(path('loginStep'), { satt: 'app', kod })).status).toBe(303)
    forgetUsed()
    expect((await visitor.post(path('loginStep'), { satt: 'app', kod })).to).toBe(path('login'))
  })
})

describe('a session without the second step', () => {
  test('opens no role that takes one, not even one that was given meanwhile', async () => {
    const entry = await portal(w)
      .visitor()
      .post(path('login'), { email: emailOf(personas.chef), password })
    expect(entry).toMatchObject({ status: 303, to: path('start') })
    const karin = portal(w).bringing(cookieIn(entry.headers, 'reko'))
    expect((await karin.get(path('start'))).status).toBe(200)
    w.account(personas.chef, { role: 'admin' })
    await karin.post(path('role'), { role: 'admin' })
    expect(await karin.get(path('accounts'))).toMatchObject({ status: 303, to: path('login') })
  })

  test('is not enough any more from the day the employer asks for more of the role', async () => {
    const entry = await portal(w)
      .visitor()
      .post(path('login'), { email: emailOf(personas.chef), password })
    const karin = portal(w).bringing(cookieIn(entry.headers, 'reko'))
    w.setting('secondFactorRoles', 'chef,rehabkoordinator,fhv,admin')
    expect((await karin.get(path('start'))).to).toBe(path('login'))
  })

  test('is enough for the accounts that a demo shows, and only for those', async () => {
    w.db.update(account).set({ email: 'admin@reko.example' }).where(eq(account.name, personas.admin)).run()
    const demo = await portal(w).visitor().post(path('login'), { email: 'admin@reko.example', password })
    expect(demo.to).toBe(path('start'))
    expect((await portal(w).bringing(cookieIn(demo.headers, 'reko')).get(path('accounts'))).status).toBe(200)
    expect((await halfway(personas.loggranskare)).answer.to).toBe(path('loginSetUp'))
  })
})
