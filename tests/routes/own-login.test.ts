import { generateTOTP } from '@epic-web/totp'
import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { account, authenticator, passkey, recoveryCode, session } from '#db/schema'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { hashPassword } from '~/http/auth.server'
import { path } from '~/paths'

const losenord = 'fyra ord efter varandra'
let passwordHash: string
let w: World

beforeAll(async () => {
  passwordHash = await hashPassword(losenord)
})
beforeEach(() => {
  w = settle(world())
  w.db.update(account).set({ passwordHash }).run()
})

const secretIn = (html: string): string => (/<code[^>]*>([A-Z2-7 ]{20,})<\/code>/.exec(html)?.[1] ?? '').replaceAll(' ', '')
const sealedIn = (html: string): string => /name="hemlighet" value="([^"]+)"/.exec(html)?.[1] ?? ''
const codesIn = (html: string): string[] => html.match(/(?<=[>\n])([a-z2-9]{4}-){2}[a-z2-9]{4}(?=[\n<])/g) ?? []
const codeOf = async (secret: string): Promise<string> => (await generateTOTP({ secret })).otp
const forgetUsed = () => w.db.update(authenticator).set({ lastStep: 0 }).run()

async function withApp(name: string) {
  const visitor = portal(w).as(name)
  const { html } = await visitor.get(path('ownApp'))
  const secret = secretIn(html)
  const fields = { hemlighet: sealedIn(html), kod: await codeOf(secret), losenord }
  return { visitor, secret, html, answer: await visitor.post(path('ownApp'), fields), fields }
}

describe('an app for one-time codes', () => {
  test('is set up by everybody who wants to, and whoever else is logged in as her is not any longer', async () => {
    const elsewhere = portal(w).as(personas.chef)
    const { visitor, answer } = await withApp(personas.chef)
    expect(codesIn(answer.html)).toHaveLength(10)
    expect((await elsewhere.get(path('start'))).to).toBe(path('login'))
    expect((await visitor.get(path('ownLogin'))).html).toContain('Du har 10 kvar')
  })

  test('takes the password and a right code; the picture that was read stays', async () => {
    const visitor = portal(w).as(personas.chef)
    const { html } = await visitor.get(path('ownApp'))
    const kod = await codeOf(secretIn(html))
    const hemlighet = sealedIn(html)
    const wrong = await visitor.post(path('ownApp'), { hemlighet, kod, losenord: 'fel' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('Lösenordet stämmer inte')
    const wrongCode = await visitor.post(path('ownApp'), { hemlighet, kod: '000000', losenord })
    expect(wrongCode.status).toBe(422)
    expect(secretIn(wrongCode.html)).toBe(secretIn(html))
    expect(w.db.select().from(authenticator).all()).toEqual([])
  })

  test('is switched off with the password and a code, and the recovery codes go with it', async () => {
    const { visitor, secret } = await withApp(personas.chef)
    forgetUsed()
    const kod = await codeOf(secret)
    expect((await visitor.post(path('ownAppEnd'), { losenord, kod: '000000' })).status).toBe(422)
    expect((await visitor.post(path('ownAppEnd'), { losenord: 'fel', kod })).status).toBe(422)
    expect((await visitor.post(path('ownAppEnd'), { losenord, kod })).status).toBe(303)
    expect([w.db.select().from(authenticator).all(), w.db.select().from(recoveryCode).all()]).toEqual([[], []])
  })

  test('stays where the role asks for two steps and there is nothing else', async () => {
    const { visitor, secret } = await withApp(personas.admin)
    forgetUsed()
    const answer = await visitor.post(path('ownAppEnd'), { losenord, kod: await codeOf(secret) })
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('Din roll loggar in i två steg')
  })

  test('gives new recovery codes for the password, and the old ones open nothing', async () => {
    const { visitor, answer } = await withApp(personas.chef)
    const renewed = await visitor.post(path('ownCodes'), { losenord })
    expect(codesIn(renewed.html)).toHaveLength(10)
    expect(codesIn(renewed.html)).not.toContain(codesIn(answer.html)[0])
    expect(w.db.select().from(recoveryCode).all()).toHaveLength(10)
  })
})

describe('a passkey', () => {
  const keyOf = (name: string) => {
    const { accountId } = w.as(name).actor
    const key = { slug: 'passkey22222', name: 'Telefonen', credentialId: 'c', publicKey: 'p', counter: 0, transports: [] }
    w.db.insert(passkey).values({ ...key, accountId: accountId ?? 0, madeAt: new Date(0) }).run()
    return path('ownPasskeyEnd', { id: key.slug })
  }

  test('is its owner’s alone to see and take away', async () => {
    const here = keyOf(personas.chef)
    expect((await portal(w).as(personas.rekoAg).get(here)).status).toBe(404)
    expect((await portal(w).as(personas.rekoAg).post(here, { losenord })).status).toBe(404)
    expect((await portal(w).as(personas.chef).post(here, { losenord })).status).toBe(303)
    expect(w.db.select().from(passkey).all()).toEqual([])
  })

  test('that answers nothing we asked is not taken', async () => {
    const visitor = portal(w).as(personas.chef)
    for (const svar of ['', 'x', '{}', '{"id":"c","response":{"clientDataJSON":"e30"}}'])
      expect((await visitor.post(path('ownPasskeyNew'), { namn: 'Min', losenord, svar })).status).toBe(422)
    expect((await portal(w).visitor().post(path('login'), { svar: '{"id":"c"}' })).status).toBe(422)
    expect(w.db.select().from(session).all()).toHaveLength(1)
  })
})

test('an administrator clears it for whoever has lost everything, who is told; nobody does so for herself', async () => {
  const { visitor } = await withApp(personas.chef)
  const slugOf = (name: string) => w.db.select().from(account).where(eq(account.name, name)).get()?.slug ?? ''
  const leif = portal(w).as(personas.admin)
  expect((await leif.post(path('accountFactors', { id: slugOf(personas.chef) }))).status).toBe(303)
  expect(w.db.select().from(authenticator).all()).toEqual([])
  expect((await visitor.get(path('start'))).to).toBe(path('login'))
  expect((await leif.post(path('accountFactors', { id: slugOf(personas.admin) }))).status).toBe(409)
})

test('how one is reached is one’s own to say, and the organisation only of whoever is outside', async () => {
  const fields = { telefon: '040-12 34 56', telefontid: 'vardagar 8–9', organisation: 'Nya vårdcentralen' }
  await portal(w).as(personas.rehabkoordinator).post(path('ownContact'), fields)
  await portal(w).as(personas.chef).post(path('ownContact'), fields)
  const stored = (name: string) => w.db.select().from(account).where(eq(account.name, name)).get()
  expect(stored(personas.rehabkoordinator)).toMatchObject({ organisation: 'Nya vårdcentralen', phone: '040-12 34 56' })
  expect(stored(personas.chef)).toMatchObject({ organisation: null, phoneHours: 'vardagar 8–9' })
  const empty = await portal(w).as(personas.rehabkoordinator).post(path('ownContact'), { organisation: '' })
  expect(empty.status).toBe(409)
})
