import { expect, test } from 'vitest'
import { mayRenew } from '~/domain/statistics/renewal-pace'

test('the numbers are renewed at once when they have not been before', () => {
  expect(mayRenew(null, 0)).toBe(true)
})

test.each([
  ['a second waits nine from its end', { from: 1_000, to: 2_000 }, 10_999, false],
  ['a second waits no longer than nine', { from: 1_000, to: 2_000 }, 11_000, true],
  ['a tenth of a second waits less than one', { from: 0, to: 100 }, 1_000, true],
  ['twenty seconds wait three minutes', { from: 0, to: 20_000 }, 199_000, false],
])('a renewal that took %s', (_what, last, now, expected) => {
  expect(mayRenew(last, now)).toBe(expected)
})

test('renewing all the time takes a tenth of it', () => {
  let spent = 0
  let last = null
  for (let now = 0; now < 1_000_000; now += 500) {
    if (!mayRenew(last, now)) continue
    last = { from: now, to: now + 3_000 }
    spent += 3_000
  }
  expect(spent / 1_000_000).toBeLessThan(0.105)
})
