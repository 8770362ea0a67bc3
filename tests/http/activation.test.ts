import { beforeEach, describe, expect, test } from 'vitest'
import { account } from '#db/schema'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { path } from '~/paths'
import { newLink } from '~/writes/account-access.server'
import { eq } from 'drizzle-orm'

const password = 'fyra ord efter varandra'
let w: World

beforeEach(() => {
  w = settle(world())
})

function codeFor(name: string): string {
  const slug = w.db.select().from(account).where(eq(account.name, name)).get()?.slug ?? ''
  return value(newLink(w.as(personas.admin), { slug, linkExpiresAt: new Date(Date.now() + 60_000) })).code
}

const passwordOf = (name: string) => w.db.select().from(account).where(eq(account.name, name)).get()?.passwordHash

describe('a link to choose a password', () => {
  test('is used once, and says so the second time', async () => {
    const visitor = portal(w).visitor()
    const here = path('activation', { kod: codeFor(personas.chef) })
    const before = passwordOf(personas.chef)
    expect(await visitor.post(here, { password })).toMatchObject({ status: 303, to: path('login', {}, { klart: 1 }) })
    expect(passwordOf(personas.chef)).not.toBe(before)
    const again = await visitor.post(here, { password })
    expect(again.status).toBe(409)
    expect(again.html).toContain('Länken är redan använd')
  })

  test('is guessed at most sixty times in a quarter of an hour from one address, and then not even the right one passes', async () => {
    const visitor = portal(w).visitor()
    const guess = (kod: number | string) => visitor.post(path('activation', { kod: `gissning${kod}` }), { password })
    const answers = await Promise.all(Array.from({ length: 60 }, (_, kod) => guess(kod)))
    expect(answers.every(({ status }) => status === 404)).toBe(true)
    expect((await guess('till')).status).toBe(422)
    const right = await visitor.post(path('activation', { kod: codeFor(personas.chef) }), { password })
    expect(right.status).toBe(422)
    expect(right.html).toContain('För många försök')
  })
})
