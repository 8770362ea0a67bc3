import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { account } from '#db/schema'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { path } from '~/paths'
import { running } from './running'

let w: World
let server: Awaited<ReturnType<typeof running>>

beforeAll(async () => {
  w = settle(world())
  server = await running()
})
afterAll(() => {
  server.close()
  w.close()
})

const as = (name: string) => ({ Cookie: portal(w).cookieOf(name) })
const urlencoded = { 'Content-Type': 'application/x-www-form-urlencoded' }

describe('what is no form is answered as such', () => {
  const bodies: [string, Record<string, string>, string, number][] = [
    ['JSON', { 'Content-Type': 'application/json' }, '{"email":"a"}', 415],
    ['plain text', { 'Content-Type': 'text/plain' }, 'email=a', 415],
    ['no kind at all', {}, 'email=a', 415],
    ['a kind that only begins right', { 'Content-Type': 'multipart/form-data-x; boundary=a' }, 'a', 415],
    ['a form that breaks off', { 'Content-Type': 'multipart/form-data; boundary=a' }, '--a\r\nContent-Dispo', 400],
    ['a form without a boundary', { 'Content-Type': 'multipart/form-data' }, 'x', 400],
  ]

  test.each(bodies)('%s', async (_what, headers, body, status) => {
    for (const [address, name] of [
      ['/logga-in', null],
      ['/roll', personas.admin],
      ['/logga-ut', personas.chef],
      [path('accountNew'), personas.admin],
    ] as const) {
      const cookie = name ? as(name) : {}
      const answer = await server.ask(address, { method: 'POST', headers: { ...headers, ...cookie }, body })
      expect(answer.status, address).toBe(status)
    }
  })

  test('where files are taken in too', async () => {
    const headers = { ...as(personas.admin), 'Content-Type': 'multipart/form-data' }
    expect((await server.ask('/admin/import', { method: 'POST', headers, body: 'x' })).status).toBe(400)
  })

  test('a form with nothing in it is still a form', async () => {
    const answer = await server.ask('/logga-ut', { method: 'POST', headers: as(personas.chef) })
    expect([answer.status, answer.headers.location]).toEqual([303, '/logga-in'])
  })
})

describe('addresses that nobody’s link leads to', () => {
  test.each([
    ['/admin/import?sida=1e300', personas.admin, 200],
    ['/admin/anvandare?sida=1e300', personas.admin, 200],
    ['/medarbetare?sida=1e300', personas.chef, 200],
    ['/medarbetare?_data=x', personas.chef, 404],
    ['/medarbetare?%5Fdata=routes%2Fperson%2Fpersons', personas.chef, 404],
    ['/medarbetare?sida=1&_dat%61', personas.chef, 404],
    ['/logg?till=9999-12-31', personas.loggranskare, 200],
    ['/logg?fran=0001-01-01', personas.loggranskare, 200],
  ])('%s', async (address, name, status) => {
    expect((await server.ask(address, { headers: as(name) })).status).toBe(status)
  })

  test('a place to go back to is never more than a place', async () => {
    const assigned = w.db.$client
      .prepare("SELECT a.slug FROM assignment a JOIN account c ON c.id = a.account_id WHERE c.name = 'Yasmin Farah'")
      .pluck()
      .get() as string
    const headers = { ...as(personas.admin), ...urlencoded }
    const address = `/admin/uppdrag/${assigned}?fran=%0d%0aX-Evil:1`
    expect((await server.ask(address, { headers })).status).toBe(200)
    const answer = await server.ask(address, { method: 'POST', headers, body: 'roll=admin&tom=2026-12-31' })
    expect(answer.status).toBe(303)
    expect(answer.headers['x-evil']).toBeUndefined()
  })

  test('a file that is out of reach is answered with the page of what does not exist', async () => {
    const page = async (address: string, name: string) => {
      const { status, text } = await server.ask(address, { headers: as(name) })
      return { status, text: /<main.*<\/main>/s.exec(text)?.[0].replace(/ärende [\w-]+/, '') }
    }
    for (const [address, name] of [
      ['/signaler.csv', personas.admin],
      ['/admin/import/abcdefghijkm/fel.csv', personas.admin],
    ] as const) {
      const file = await page(address, name)
      expect(file).toEqual(await page('/finns-inte-alls', name))
      expect(file.text).toContain('Sidan finns inte')
    }
    const { headers, text } = await server.ask('/signaler.csv', { headers: as(personas.chef) })
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="signaler.csv"',
      'cache-control': 'no-store',
    })
    expect(text).toContain('utlost_datum')
  })
})

test('what is typed comes in without marks that nobody sees, and with its line breaks', async () => {
  const fields = {
    ...{ roll: 'admin', namn: '\u202eUlla\u0000 Be\u200brg\u2066', epost: 'ulla@reko.example', uppdrag: 'fhv' },
    ...{ enhet: '', from: '2026-11-20', tom: '' },
  }
  await portal(w).as(personas.admin).post(path('accountNew'), fields)
  expect(w.db.select().from(account).all().at(-1)?.name).toBe('Ulla Berg')
})

test('a role that somebody tries to take without holding it leaves an event', async () => {
  const answer = await server.ask('/roll', {
    method: 'POST',
    headers: { ...as(personas.chef), ...urlencoded },
    body: 'role=admin',
  })
  expect(answer.status).toBe(404)
  expect(w.trail().at(-1)).toMatchObject({
    action: 'role.switch',
    outcome: 'unreachable',
    actorName: personas.chef,
  })
})
