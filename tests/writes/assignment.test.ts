import { beforeEach, describe, expect, it } from 'vitest'
import { account, assignment, session, substitution } from '#db/schema'
import { settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'
import { eq } from 'drizzle-orm'
import { day } from '~/domain/day'
import { readAccount } from '~/reads/account.server'
import { readAccounts } from '~/reads/accounts.server'
import { readOpenSignals } from '~/reads/signals.server'
import { readRoleStart } from '~/reads/start.server'
import { closeAccount, inviteAgain } from '~/writes/account-access.server'
import { assign, endAssignment } from '~/writes/assignment.server'
import { endSubstitution, stepIn } from '~/writes/substitution.server'

let w: World

beforeEach(() => {
  w = settle(world())
  w.db.update(account).set({ passwordHash: 'set' }).run()
})

const admin = () => w.as('Leif Dahlén')
const accountOf = (name: string) => {
  const row = w.db.select().from(account).where(eq(account.name, name)).get()
  if (!row) throw new Error(name)
  return row
}
const assignmentOf = (name: string) => {
  const row = w.db
    .select()
    .from(assignment)
    .where(eq(assignment.accountId, accountOf(name).id))
    .get()
  if (!row) throw new Error(name)
  return row
}
const from = day('2026-11-20')

describe('Uppdrag', () => {
  const rekoAg = { role: 'rekoAg', unit: 'AVD61', everywhere: false, from, to: null } as const

  it('ett nytt uppdrag når fram samma dag och slutar dagen efter sin sista', () => {
    w.signal('Tove Bergdahl')
    const names = (context = w.as('Mikael Ström')) => {
      const outcome = readOpenSignals(context, null)
      return outcome.kind === 'done' ? outcome.value.map(({ name }) => name) : outcome.kind
    }
    expect(names()).toEqual([])
    expect(assign(admin(), { ...rekoAg, account: accountOf('Mikael Ström').email })).toMatchObject({ kind: 'done' })
    expect(names()).toEqual(['Tove Bergdahl'])
    const given = w.db.select().from(assignment).all().at(-1)
    expect(endAssignment(admin(), { slug: given?.slug ?? '', on: day('2026-11-22') })).toMatchObject({ kind: 'done' })
    expect(w.at('2026-11-22').as('Mikael Ström') && names()).toEqual(['Tove Bergdahl'])
    w.at('2026-11-23')
    expect(names(w.as('Mikael Ström'))).toEqual([])
  })

  it.each([
    ['ett okänt konto', { account: 'ingen@reko.example' }, 'account-unknown'],
    ['en okänd enhet', { unit: 'FINNSINTE' }, 'unit-unknown'],
    ['slut före början', { to: day('2026-11-01') }, 'dates-backwards'],
    ['en enhet för en roll som inte har någon', { role: 'admin' as const }, 'role-without-unit'],
    ['samma uppdrag en gång till', { unit: 'NORD' }, 'assignment-held'],
  ])('nekar %s', (_what, wish, code) => {
    expect(assign(admin(), { ...rekoAg, account: accountOf('Mikael Ström').email, ...wish })).toMatchObject({
      kind: 'refused',
      refusal: { code },
    })
  })

  it('det som har varit ändras inte i efterhand, och någon förvaltar alltid portalen', () => {
    const own = assignmentOf('Leif Dahlén')
    expect(endAssignment(admin(), { slug: own.slug, on: from })).toMatchObject({ refusal: { code: 'last-admin' } })
    const reko = assignmentOf('Mikael Ström')
    expect(endAssignment(admin(), { slug: reko.slug, on: day('2026-11-01') })).toMatchObject({
      refusal: { code: 'assignment-ends-in-past' },
    })
  })

  it('räknar arbetsplatser som ingen har, utan att säga vilka', () => {
    expect(readRoleStart(admin(), 'admin')).toMatchObject({ kind: 'done', value: { unowned: 0 } })
    w.person('Ulla Berg', { workplace: 'ENSAM' })
    expect(readRoleStart(admin(), 'admin')).toMatchObject({ kind: 'done', value: { unowned: 1 } })
    assign(admin(), { ...rekoAg, unit: 'ENSAM', account: accountOf('Mikael Ström').email })
    expect(readRoleStart(admin(), 'admin')).toMatchObject({ kind: 'done', value: { unowned: 0 } })
  })
})

describe('Ersättare', () => {
  const wish = { role: 'chef', from, to: day('2026-12-04') } as const
  const absent = () => accountOf('Karin Lindqvist').slug
  const substitute = () => accountOf('Anders Holmgren').email

  it('den som ersätter en chef når hennes medarbetare så länge det varar', () => {
    w.signal('Jonas Ekberg')
    expect(stepIn(admin(), { ...wish, absent: absent(), substitute: substitute() })).toMatchObject({ kind: 'done' })
    const seen = readOpenSignals(w.as('Anders Holmgren', 'chef'), null)
    expect(seen).toMatchObject({ kind: 'done', value: [{ name: 'Jonas Ekberg' }] })
    const row = w.db.select().from(substitution).get()
    expect(endSubstitution(admin(), { slug: row?.slug ?? '', on: day('2026-11-19') })).toMatchObject({ kind: 'done' })
    expect(readOpenSignals(w.as('Anders Holmgren', 'chef'), null)).toMatchObject({ value: [] })
  })

  it.each([
    ['sig själv', { substitute: 'karin.lindqvist@reko.example' }, 'substitute-self'],
    ['någon utan konto', { substitute: 'ingen@reko.example' }, 'account-unknown'],
    ['i en roll hon inte har', { role: 'rekoAg' as const }, 'substitute-without-role'],
    ['baklänges', { to: day('2026-11-01') }, 'dates-backwards'],
    ['i mer än ett år', { to: day('2028-01-01') }, 'substitute-too-long'],
  ])('ingen ersätts av %s', (_what, change, code) => {
    expect(stepIn(admin(), { ...wish, absent: absent(), substitute: substitute(), ...change })).toMatchObject({
      refusal: { code },
    })
  })
})

describe('Konton', () => {
  it('ett avslutat konto loggas ut genast, och ingen länk gäller längre', () => {
    const { id, slug } = accountOf('Karin Lindqvist')
    w.db.insert(session).values({ id: 'x', userId: id, expiresAt: 2_000_000_000, seenAt: new Date() }).run()
    expect(closeAccount(admin(), { slug })).toMatchObject({ kind: 'done' })
    expect(w.db.select().from(session).all()).toEqual([])
    expect(inviteAgain(admin(), { slug, linkExpiresAt: new Date() })).toMatchObject({
      refusal: { code: 'account-closed' },
    })
    expect(readAccount(admin(), { slug })).toMatchObject({ value: { closed: true } })
  })

  it('ingen stänger ute sig själv', () => {
    expect(closeAccount(admin(), { slug: accountOf('Leif Dahlén').slug })).toMatchObject({
      refusal: { code: 'account-own' },
    })
  })

  it('listan söks på namn och roll, och den som är skyddad hittas bara på hela adressen', () => {
    w.person('Hemlig Person', { workplace: 'HEM', protected: true, email: 'hp@reko.example' })
    w.account('Hemlig Person', { email: 'hp@reko.example' })
    const found = (search: string, role: 'chef' | 'rekoAg' | null = null) => {
      const outcome = readAccounts(admin(), { search, role, page: 1 })
      return outcome.kind === 'done' ? outcome.value.accounts.map(({ name }) => name) : outcome.kind
    }
    expect(found('', 'chef')).toEqual(['Anders Holmgren', 'Karin Lindqvist'])
    expect(found('åsa')).toEqual(['Åsa Norberg'])
    expect(found('', 'rekoAg')).toEqual(['Mikael Ström', 'Yasmin Farah'])
    expect(found('hemlig')).toEqual([])
    expect(found('HP@reko.example')).toEqual([null])
  })
})
