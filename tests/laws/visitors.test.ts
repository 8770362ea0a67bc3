import { beforeAll, expect, test } from 'vitest'
import { mappedRoutes, type MappedRoute } from '#tests/support/server-build'
import { settle } from '#tests/support/people'
import { world } from '#tests/support/world'
import { path } from '~/paths'

/** Pages that anybody may open. The frame is around these too, and empty for a visitor. */
const open = new Set(['login', 'activation', 'help', 'method', 'accessibility', 'frame', 'page', 'feed-ics', 'question-action'])
const closed = mappedRoutes().filter(({ id }) => !open.has(id.split('/').at(-1) ?? ''))

type Door = (args: { request: Request; context: object; params: Record<string, string> }) => unknown

let slug: string
beforeAll(() => {
  slug = settle(world()).signal('Jonas Ekberg').slug
})

/** Calls one loader or action by itself, as a request for that route alone would: no layout stands guard for it. */
async function answerOf(door: Door, method: 'GET' | 'POST'): Promise<Response | 'let in'> {
  const body = method === 'POST' ? new URLSearchParams({ slag: 'samtal', roll: 'admin' }) : null
  const request = new Request('http://localhost:3000/', { method, body })
  const context = { nonce: 'n', requestId: 'r', remoteAddress: '127.0.0.1' }
  try {
    const answer = await door({ request, context, params: { id: slug, kod: slug } })
    return answer instanceof Response ? answer : 'let in'
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}

const turnedAway = (answer: Response | 'let in'): boolean =>
  answer !== 'let in' &&
  (answer.status === 405 || (answer.status === 303 && answer.headers.get('Location') === path('login')))

/** Doors of a module that let a visitor in. */
async function openDoors(module: object): Promise<string[]> {
  const { loader, action } = module as { loader?: Door; action?: Door }
  const found: string[] = []
  if (loader && !turnedAway(await answerOf(loader, 'GET'))) found.push('loader')
  if (action && !turnedAway(await answerOf(action, 'POST'))) found.push('action')
  return found
}

test('every route of the map has been written', () => {
  expect(
    mappedRoutes()
      .filter(({ load }) => !load)
      .map(({ id }) => id),
  ).toEqual([])
})

test.each(closed.filter(hasModule).map((route) => [route.pattern, route] as const))(
  'nobody gets past %s without a session, not even by asking for that loader or action alone',
  async (_pattern, { load }) => {
    expect(await openDoors(await load())).toEqual([])
  },
)

function hasModule(route: MappedRoute): route is MappedRoute & { load: NonNullable<MappedRoute['load']> } {
  return route.load !== null
}

test('the law fails for a route that trusts the layout around it', async () => {
  expect(
    await openDoors({
      loader: () => ({ people: [] }),
      action: () => new Response(null, { status: 303, headers: { Location: '/' } }),
    }),
  ).toEqual(['loader', 'action'])
  expect(await openDoors({ loader: () => new Response('name;days') })).toEqual(['loader'])
})
