import { afterEach, beforeEach, expect, test } from 'vitest'
import { systemContext } from '#db/context.server'
import { account, assignment } from '#db/schema'
import { run } from '~/commands/user'
import { day } from '~/domain/day'
import { readActivation } from '~/reads/activation.server'
import { activate } from '~/writes/activation.server'
import { eq } from 'drizzle-orm'
import { world, type World } from '#tests/support/world'
import { listen } from './listen'

let w: World

beforeEach(() => {
  w = world()
  w.unit('NORD', { type: 'omrade' })
})
afterEach(() => w.close())

const add = (...words: string[]) => listen(() => run(['add', ...words]))
const codeIn = (said: string) => /\/aktivera\/([\w-]+)/.exec(said)?.[1] ?? ''
const rolesOf = (email: string) =>
  w.db
    .select({
      role: assignment.role,
      unitId: assignment.unitId,
      everywhere: assignment.everywhere,
      from: assignment.from,
      to: assignment.to,
    })
    .from(assignment)
    .innerJoin(account, eq(account.id, assignment.accountId))
    .where(eq(account.email, email))
    .all()

const use = (code: string, at = new Date()) => activate(systemContext('test'), { code, passwordHash: 'hash', at })

test('production gets its first admin: an account without a password and a link to choose one', async () => {
  const { code, said } = await add('Leif.Dahlen@reko.example', '--role', 'admin')
  expect(code).toBe(0)
  expect(said).toMatch(/^http:\/\/localhost:3000\/aktivera\/[\w-]{32}$/m)
  expect(rolesOf('leif.dahlen@reko.example')).toEqual([
    { role: 'admin', unitId: null, everywhere: false, from: day('2026-11-20'), to: null },
  ])
  const made = w.db.select().from(account).get()
  expect(made).toMatchObject({ name: 'Leif Dahlen', passwordHash: null })
})

test('the link works once, and in time', async () => {
  const link = codeIn((await add('leif@reko.example', '--role', 'admin')).said)
  expect(readActivation(systemContext('test'), link)).toMatchObject({
    kind: 'done',
    value: { email: 'leif@reko.example' },
  })
  expect(use(link, new Date(Date.now() + 8 * 86_400_000))).toMatchObject({
    kind: 'refused',
    refusal: { code: 'activation-expired' },
  })
  expect(use(link)).toEqual({ kind: 'done', value: { email: 'leif@reko.example' } })
  expect(use(link)).toMatchObject({ kind: 'refused', refusal: { code: 'activation-used' } })
  expect(use('no-such-code')).toEqual({ kind: 'unreachable' })
})

test('the code itself is nowhere in the database', async () => {
  const link = codeIn((await add('leif@reko.example', '--role', 'admin')).said)
  expect(w.db.$client.serialize().includes(link)).toBe(false)
})

test('whoever has an account gains the role and keeps the password', async () => {
  use(codeIn((await add('leif@reko.example', '--role', 'admin')).said))
  const { code, said } = await add(
    'LEIF@reko.example',
    '--role',
    'rekoAg',
    '--unit',
    'NORD',
    '--from',
    '2026-12-01',
    '--to',
    '2027-01-31',
  )
  expect([code, codeIn(said)]).toEqual([0, ''])
  expect(rolesOf('leif@reko.example').at(-1)).toMatchObject({
    role: 'rekoAg',
    from: day('2026-12-01'),
    to: day('2027-01-31'),
  })
})

test('before a password is chosen every link works, and the first one that is used spends the others', async () => {
  const first = codeIn((await add('leif@reko.example', '--role', 'admin')).said)
  const second = codeIn((await add('leif@reko.example', '--role', 'loggranskare')).said)
  expect(use(first).kind).toBe('done')
  expect(use(second).kind).toBe('refused')
})

test('no unit is assigned to nothing, ALLA to the whole employer, several units to each of them', async () => {
  w.unit('SYD', { type: 'omrade' })
  await add('a@reko.example', '--role', 'rekoAg')
  await add('b@reko.example', '--role', 'rekoAg', '--unit', 'ALLA')
  await add('c@reko.example', '--role', 'rekoAg', '--unit', 'NORD', '--unit', 'SYD')
  expect(rolesOf('a@reko.example')).toMatchObject([{ unitId: null, everywhere: false }])
  expect(rolesOf('b@reko.example')).toMatchObject([{ unitId: null, everywhere: true }])
  expect(rolesOf('c@reko.example')).toHaveLength(2)
})

test('the same role for the same unit is not given twice', async () => {
  await add('a@reko.example', '--role', 'rekoAg', '--unit', 'NORD')
  expect((await add('a@reko.example', '--role', 'rekoAg', '--unit', 'NORD')).code).toBe(0)
  expect(rolesOf('a@reko.example')).toHaveLength(1)
})

test.each([
  ['an unknown unit', ['a@reko.example', '--role', 'rekoAg', '--unit', 'VÄST'], 'Enheten VÄST finns inte.'],
  ['an unknown role', ['a@reko.example', '--role', 'kung'], 'Rollen finns inte.'],
  ['no role', ['a@reko.example'], 'Rollen finns inte.'],
  ['no address', ['--role', 'admin'], 'Skriv din e-postadress.'],
  ['what is no address', ['leif', '--role', 'admin'], 'Skriv en e-postadress'],
  ['a date that does not exist', ['a@reko.example', '--role', 'admin', '--from', '2026-02-30'], 'Skriv ett datum'],
  [
    'an end before the start',
    ['a@reko.example', '--role', 'admin', '--from', '2026-12-02', '--to', '2026-12-01'],
    'Slutdatumet',
  ],
  ['an unknown flag', ['a@reko.example', '--role', 'admin', '--sudo'], 'Så här: npm run user'],
])('%s is refused with a sentence, and nothing is made', async (_what, words, sentence) => {
  const { code, said } = await add(...words)
  expect(code).toBe(1)
  expect(said).toContain(sentence)
  expect(w.db.select().from(account).all()).toEqual([])
})
