import { expect, test } from 'vitest'
import { isForeign } from '~/server/origin'

const ours = 'https://reko.example.se'

test.each([
  ['our own page', { origin: ours }, false],
  ['another site', { origin: 'https://evil.example' }, true],
  ['a page without an origin', { origin: 'null' }, true],
  ['our host over http', { origin: 'http://reko.example.se' }, true],
  ['our host at another port', { origin: `${ours}:8443` }, true],
  ['a host that only begins like ours', { origin: `${ours}.evil.example` }, true],
  ['our own page, whatever else is said', { origin: ours, site: 'cross-site' }, false],
  ['another site that says it is ours', { origin: 'https://evil.example', site: 'same-origin' }, true],
  ['no origin, from our own page', { site: 'same-origin' }, false],
  ['no origin, from the address bar', { site: 'none' }, false],
  ['no origin, from another site', { site: 'cross-site' }, true],
  ['no origin, from a neighbouring host', { site: 'same-site' }, true],
  ['neither header, as a program sends it', {}, false],
])('%s', (_who, sender, foreign) => {
  expect(isForeign({ origin: undefined, site: undefined, ...sender }, ours, false)).toBe(foreign)
})

test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
  'in a demo %s is the same host as the other two',
  (origin) => {
    for (const own of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])
      expect(isForeign({ origin, site: undefined }, own, true)).toBe(false)
  },
)

test.each([
  'http://localhost:4000',
  'http://127.0.0.1.evil.example:3000',
  'http://localhost',
  'https://localhost:3000',
])('in a demo %s is still foreign', (origin) =>
  expect(isForeign({ origin, site: undefined }, 'http://localhost:3000', true)).toBe(true),
)

test('outside a demo the names of this machine are different hosts', () => {
  expect(isForeign({ origin: 'http://127.0.0.1:3000', site: undefined }, 'http://localhost:3000', false)).toBe(true)
})
