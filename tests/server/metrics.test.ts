import { expect, test } from 'vitest'
import { mayScrape } from '~/server/metrics'
import { routeNames } from '~/server/route-names'

const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ headers, socket: { remoteAddress } }) as unknown as Parameters<typeof mayScrape>[0]

test('this machine may read the figures, others only with the token', () => {
  expect(mayScrape(from('127.0.0.1'), null)).toBe(true)
  expect(mayScrape(from('::1'), null)).toBe(true)
  expect(mayScrape(from('::ffff:127.0.0.1'), null)).toBe(true)
  expect(mayScrape(from('10.0.0.4'), null)).toBe(false)
  expect(mayScrape(from('10.0.0.4', { authorization: 'Bearer right-token-1234' }), 'right-token-1234')).toBe(true)
  expect(mayScrape(from('10.0.0.4', { authorization: 'Bearer wrong-token-1234' }), 'right-token-1234')).toBe(false)
})

test('somebody outside does not become this machine by coming through a proxy on it', () => {
  expect(mayScrape(from('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }), null)).toBe(false)
})

test('log and figures name the kind of page, never whose it is', () => {
  const nameOf = routeNames({
    a: { path: '/medarbetare/:id' },
    b: { path: '/medarbetare' },
    c: { path: '/signaler.csv' },
    frame: {},
    d: { path: 'admin/import/:id', parentId: 'frame' },
    e: { path: 'mallar', parentId: 'b2' },
    b2: { path: 'admin/import', parentId: 'frame' },
    f: { path: '/' },
  })
  expect(nameOf('/medarbetare/k3v9x2')).toBe('/medarbetare/:id')
  expect(nameOf('/medarbetare/')).toBe('/medarbetare')
  expect(nameOf('/admin/import/mallar')).toBe('/admin/import/mallar')
  expect(nameOf('/admin/import/8fk2')).toBe('/admin/import/:id')
  expect(nameOf('/signalerxcsv')).toBe('unknown')
  expect(nameOf('/191212121212')).toBe('unknown')
  expect(nameOf('/')).toBe('/')
})
