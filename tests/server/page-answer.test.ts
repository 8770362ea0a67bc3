import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { verifyChain } from '#db/trail.server'
import { personas, settle } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import { world, type World } from '#tests/support/world'
import { running } from './running'

let w: World
let server: Awaited<ReturnType<typeof running>>

beforeAll(async () => {
  server = await running()
})
beforeEach(() => {
  w = settle(world())
})
afterAll(() => {
  server.close()
  w.close()
})

const visit = (path: string) => server.ask(path, { headers: { Cookie: portal(w).cookieOf(personas.chef) } })
const card = () => `/medarbetare/${w.slugOf('Elin Wallgren')}`
const reads = () => w.trail().filter(({ action, outcome }) => action === 'person.read' && outcome === 'read')

test('a page that has come has left its event', async () => {
  const { status, text } = await visit(card())
  expect(status).toBe(200)
  expect(text).toContain('Elin Wallgren')
  expect(reads()).toMatchObject([{ object: w.slugOf('Elin Wallgren'), persons: [w.idOf('Elin Wallgren')] }])
})

test('many who look at once leave an event each, in one unbroken chain', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => visit(card())))
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
  expect(reads()).toHaveLength(20)
  expect(new Set(reads().map(({ requestId }) => requestId)).size).toBe(20)
  expect(verifyChain(w.db)).toMatchObject({ holds: true })
})

test('when the event cannot be written, nothing of the page is given, to anybody who looked', async () => {
  const cookie = portal(w).cookieOf(personas.chef)
  w.db.$client.exec("CREATE TRIGGER full BEFORE INSERT ON audit_event BEGIN SELECT RAISE(ABORT, 'disk full'); END")
  const looked = [card(), '/medarbetare', card(), '/medarbetare?sok=elin'].map((path) =>
    server.ask(path, { headers: { Cookie: cookie } }),
  )
  for (const { status, text } of await Promise.all(looked)) {
    expect(status).toBe(500)
    expect(text).not.toContain('Elin')
  }
})

test('what is out of reach is told too, before the page says so', async () => {
  const { status } = await server.ask(card(), { headers: { Cookie: portal(w).cookieOf('Anders Holmgren') } })
  expect(status).toBe(404)
  expect(w.trail()).toContainEqual(expect.objectContaining({ action: 'person.read', outcome: 'unreachable' }))
})
