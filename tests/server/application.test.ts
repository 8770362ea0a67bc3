import { afterAll, beforeAll, expect, test } from 'vitest'
import { world, type World } from '#tests/support/world'
import { settle } from '#tests/support/people'
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

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

test('a page may run only our own scripts, be framed by nobody and be kept by no cache', async () => {
  const { status, headers } = await server.ask('/logga-in')
  const policy = String(headers['content-security-policy'])
  expect(status).toBe(200)
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w-]{20,}'/)
  expect(policy).toContain("style-src-attr 'none'")
  expect(policy).toContain("font-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
  })
  expect(headers['permissions-policy']).toContain('geolocation=()')
  expect(headers['x-powered-by']).toBeUndefined()
})

test('every page has a nonce of its own', async () => {
  const [one, other] = await Promise.all([server.ask('/logga-in'), server.ask('/logga-in')])
  expect(one.headers['content-security-policy']).not.toBe(other.headers['content-security-policy'])
})

test('what another site posts is stopped before anything looks at it, even where there is no page', async () => {
  const foreign: Record<string, string>[] = [
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
  ]
  for (const headers of foreign)
    for (const path of ['/logga-in', '/logga-ut', '/finns-inte', '/healthz'])
      expect((await server.ask(path, { method: 'POST', headers: { ...form, ...headers }, body: 'a=1' })).status).toBe(
        403,
      )
})

test('a form posted from the portal under any name of this machine reaches its page in a demo', async () => {
  const own: Record<string, string>[] = [{ Origin: 'http://localhost:3000' }, { Origin: 'http://127.0.0.1:3000' }, {}]
  for (const headers of own) {
    const answer = await server.ask('/logga-in', {
      method: 'POST',
      headers: { ...form, ...headers },
      body: 'email=&password=',
    })
    expect(answer.status).toBe(422)
  }
})

test('without a session a page of the portal leads to the log-in page', async () => {
  const { status, headers } = await server.ask('/medarbetare')
  expect([status, headers.location]).toEqual([303, '/logga-in'])
})

test('a body that is too large is refused unread, except where files are taken in', async () => {
  const large = { ...form, 'Content-Length': String(600 * 1024) }
  expect((await server.ask('/logga-in', { method: 'POST', headers: large })).status).toBe(413)
  const huge = { ...form, 'Content-Length': String(2e9) }
  expect((await server.ask('/admin/import', { method: 'POST', headers: huge })).status).toBe(413)
})

test('a body that does not say how long it is is refused', async () => {
  const answer = await server.ask('/logga-in', { method: 'POST', headers: { ...form, 'Transfer-Encoding': 'chunked' } })
  expect(answer.status).toBe(411)
})

test('methods that no page has are told so', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
    expect((await server.ask('/logga-in', { method })).status).toBe(405)
})

test('single loaders and the list of routes are not to be had', async () => {
  for (const path of ['/medarbetare.data?_routes=routes/person/persons', '/__manifest?p=/', '/_root.data'])
    expect((await server.ask(path)).status).toBe(404)
})

test('a path that cannot be read is answered, not fallen over', async () => {
  for (const path of ['/%E0%A4%A', '/assets/%E0%A4%A', '/%00', '/logga-in/%ff'])
    expect((await server.ask(path)).status).toBe(400)
  for (const path of ['//evil.example/', '/assets/../../../etc/passwd', '/assets/%2e%2e/%2e%2e/package.json'])
    expect((await server.ask(path)).status).toBeLessThan(500)
})

test('a host name that is none is a bad request', async () => {
  expect((await server.ask('/logga-in', { headers: { Host: 'a b/c' } })).status).toBe(400)
})

test('files with a hash in their name are kept for good and come packed', async () => {
  const { headers, text } = await server.ask('/assets/theme-abc.css', { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(text).toBe('packed')
  expect(headers).toMatchObject({ 'content-encoding': 'br', vary: expect.stringContaining('Accept-Encoding') })
  expect(headers['content-type']).toMatch(/^text\/css/)
  expect(headers['cache-control']).toContain('immutable')
  expect((await server.ask('/assets/theme-abc.css')).text).toBe('body{color:red}')
  expect((await server.ask('/assets/gone.css')).status).toBe(404)
})

test('long pages come compressed', async () => {
  const { headers } = await server.ask('/logga-in', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(headers['content-encoding']).toBe('gzip')
})

test('whoever watches over the process hears that it is alive and ready', async () => {
  expect((await server.ask('/healthz')).status).toBe(200)
  expect(JSON.parse((await server.ask('/readyz')).text)).toEqual({ status: 'ready' })
})

test.each([
  ['/Logga-In', 200],
  ['/logga%2Din', 200],
  ['/logga-in/', 200],
  ['/admin/import', 303],
  ['/Admin/Import', 303],
  ['//admin/import', 303],
  ['/finns/inte', 303],
])('%s finds the same page among the routes of its part as among all of them', async (path, status) => {
  expect((await server.ask(path)).status).toBe(status)
})
