import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settle } from '#tests/support/people'
import { world, type World } from '#tests/support/world'
import { running } from './running'

let w: World
let server: Awaited<ReturnType<typeof running>>

beforeAll(async () => {
  w = settle(world())
  server = await running({ bodyTime: 300 })
})
afterAll(() => {
  server.close()
  w.close()
})

/** Sends the head of a request and some bytes of its body, and then nothing. @returns what is heard until the connection ends */
async function halfSent(line: string, length: number, headers = ''): Promise<string> {
  const socket = connect(server.port, '127.0.0.1')
  let heard = ''
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString()))
  socket.on('error', () => {})
  socket.write(`${line} HTTP/1.1\r\nHost: localhost\r\n${headers}Content-Length: ${length}\r\n\r\na`)
  await once(socket, 'close')
  return heard
}

const multipart = 'Content-Type: multipart/form-data; boundary=x\r\n'

test.each([
  ['a form where there is none', 'POST /medarbetare', 9, '', '405'],
  ['a form from somebody who is not logged in', 'POST /roll', 9, '', '303'],
  ['files from somebody who is not logged in', 'POST /admin/import', 1e9, multipart, '303'],
  ['a page that is asked for with a body', 'GET /logga-in', 9, '', '200'],
  ['a form that is read', 'POST /logga-in', 9, 'Content-Type: application/x-www-form-urlencoded\r\n', '408'],
])(
  '%s is answered without its body, and the portal lets go of the connection',
  async (_what, line, length, head, status) => {
    expect(await halfSent(line, length, head)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect((await server.ask('/healthz')).status).toBe(200)
  },
)

test('a visitor may send a password and no more, whatever she says she has; a form of the portal may be long', async () => {
  const status = async (path: string, kilobytes: number, headers: Record<string, string> = {}) =>
    (await server.ask(path, { method: 'POST', headers: { 'Content-Type': form, ...headers }, body: bodyOf(kilobytes) }))
      .status
  const session = { Cookie: 'theme=x; reko=abc' }
  expect(await status('/logga-in', 7)).toBe(422)
  expect(await status('/logga-in', 9)).toBe(413)
  expect(await status('/logga-in', 9, session)).toBe(413)
  expect(await status('/aktivera/x', 9, session)).toBe(413)
  expect(await status('/roll', 9)).toBe(413)
  expect(await status('/roll', 60, session)).toBe(303)
  expect(await status('/roll', 65, session)).toBe(413)
  for (const step of ['kartlaggning', 'plan', 'uppfoljning', 'utkast']) {
    expect(await halfSent(`POST /insatser/x/${step}`, 255 * 1024, 'Cookie: reko=abc\r\n')).toMatch(/^HTTP\/1.1 303 /)
    expect(await halfSent(`POST /insatser/x/${step}`, 257 * 1024, 'Cookie: reko=abc\r\n')).toMatch(/^HTTP\/1.1 413 /)
    expect(await status(`/insatser/x/${step}`, 9)).toBe(413)
  }
})

test('a form that is too long is told so in words that say what to do', async () => {
  const headers = { 'Content-Type': form, Cookie: 'reko=abc' }
  const answer = await server.ask('/roll', { method: 'POST', headers, body: bodyOf(65) })
  expect(answer.text).toContain(
    'Texten är för lång för att sparas. Gränsen är 64 kB. Inget är sparat. Gå tillbaka, korta det du skrev och spara igen.',
  )
})

const form = 'application/x-www-form-urlencoded'
const bodyOf = (kilobytes: number): string => `a=${'x'.repeat(kilobytes * 1024 - 2)}`
