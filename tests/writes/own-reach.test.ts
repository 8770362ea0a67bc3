import { beforeEach, describe, expect, it } from 'vitest'
import { account, activation, assignment, outbox, substitution } from '#db/schema'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { eq } from 'drizzle-orm'
import { day } from '~/domain/day'
import { path } from '~/paths'
import { newLink } from '~/writes/account-access.server'
import { createAccount } from '~/writes/account.server'
import { assign } from '~/writes/assignment.server'
import { stepIn } from '~/writes/substitution.server'

let w: World

beforeEach(() => {
  w = settle(world())
  w.db.update(account).set({ passwordHash: 'set' }).run()
})

const admin = () => w.as(personas.admin)
const accountOf = (name: string) => {
  const row = w.db.select().from(account).where(eq(account.name, name)).get()
  if (!row) throw new Error(name)
  return row
}
const numberOf = (name: string): string =>
  w.db.$client.prepare('SELECT employee_number FROM employment WHERE person_id = ?').pluck().get(w.idOf(name)) as string
const from = day('2026-11-20')
const wish = {
  ...{ name: null, units: [], everywhere: false, employeeNumber: null, from, to: null },
  linkExpiresAt: new Date(Date.now() + 60_000),
}
const standing = () => ({
  roles: w.db.select().from(assignment).all(),
  substitutes: w.db.select().from(substitution).all(),
  accounts: w.db.select().from(account).all(),
})

describe('Systemförvaltaren ger sig inte själv tillgång till någons frånvaro', () => {
  it.each(['chef', 'rekoAg', 'insatsagare', 'loggranskare'] as const)('som %s', (role) => {
    const before = standing()
    const own = accountOf(personas.admin)
    const refused = { kind: 'refused', refusal: { code: 'account-own-reach' } }
    const place = { unit: null, everywhere: role !== 'loggranskare', from, to: null }
    expect(assign(admin(), { account: own.slug, role, ...place })).toMatchObject(refused)
    expect(createAccount(admin(), { ...wish, email: own.email, role })).toMatchObject(refused)
    expect(standing()).toEqual(before)
  })

  it('som ersättare', () => {
    const pair = { absent: accountOf(personas.chef).slug, substitute: accountOf(personas.admin).email }
    expect(stepIn(admin(), { ...pair, role: 'chef', from, to: from })).toMatchObject({
      refusal: { code: 'account-own-reach' },
    })
  })

  it.each([
    ['sitt eget konto', personas.admin, 'account-own-reach'],
    ['ett annat konto som finns', personas.rekoAg, 'account-employee-stands'],
  ])('genom att låta %s vara någon annan', (_what, name, code) => {
    const before = standing()
    const order = {
      ...wish,
      email: accountOf(name).email,
      role: 'fhv' as const,
      employeeNumber: numberOf(personas.chef),
    }
    expect(createAccount(admin(), order)).toMatchObject({ kind: 'refused', refusal: { code } })
    expect(standing()).toEqual(before)
  })

  it('genom ett nytt konto för någon som redan har ett', () => {
    const order = { ...wish, email: 'ny@reko.example', role: 'fhv' as const, employeeNumber: numberOf(personas.chef) }
    expect(createAccount(admin(), order)).toMatchObject({ refusal: { code: 'account-employee-taken' } })
    expect(createAccount(w.system('kommandot user'), order)).toMatchObject({ kind: 'done' })
  })
})

describe('Loggen säger vad som gjordes med ett konto', () => {
  it('vilket konto som skapades, och att det knöts till en medarbetare', () => {
    const order = { ...wish, email: 'ny@reko.example', role: 'fhv' as const, employeeNumber: numberOf('Jonas Ekberg') }
    const made = createAccount(admin(), order)
    expect(w.trail().at(-1)).toMatchObject({
      action: 'account.create',
      object: made.kind === 'done' ? made.value.slug : '',
      fields: ['account', 'role', 'employeeNumber'],
      details: { role: 'fhv', link: true },
    })
    expect(w.db.select().from(account).all().at(-1)?.slug).toBe(w.trail().at(-1)?.object)
  })

  it('en länk till ett konto som används har ett eget ord, och den som har kontot får veta det', async () => {
    const { id, slug } = accountOf(personas.chef)
    const karin = portal(w).as(personas.chef, 'chef')
    const note = 'Systemförvaltaren har skapat en ny länk till ditt konto.'
    expect((await karin.get(path('start'))).html).not.toContain(note)
    newLink(admin(), { slug, linkExpiresAt: wish.linkExpiresAt })
    expect(w.trail().at(-1)).toMatchObject({ action: 'account.renew', object: slug, outcome: 'done' })
    expect(w.db.select().from(outbox).all()).toMatchObject([{ accountId: id, kind: 'account-renewed', payload: {} }])
    expect((await karin.get(path('start'))).html).toContain(note)
    expect(accountOf(personas.chef).passwordHash).toBe('set')
    const log = await portal(w)
      .as(personas.loggranskare)
      .get(path('log', {}, { handelse: 'account.renew' }))
    expect(log.html).toMatch(/Leif Dahlén.*Skapade en ny länk till ett konto som redan är aktiverat.*Karin Lindqvist/s)
    w.db.update(activation).set({ usedAt: new Date() }).run()
    expect((await karin.get(path('start'))).html).not.toContain(note)
  })

  it('en länk till någon som aldrig har loggat in är en inbjudan', () => {
    const { slug } = accountOf(personas.fhv)
    w.db.update(account).set({ passwordHash: null }).where(eq(account.slug, slug)).run()
    newLink(admin(), { slug, linkExpiresAt: wish.linkExpiresAt })
    expect(w.trail().at(-1)).toMatchObject({ action: 'account.invite', object: slug })
    expect(w.db.select().from(outbox).all()).toEqual([])
  })
})
