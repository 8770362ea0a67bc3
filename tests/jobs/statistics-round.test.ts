import { expect, test, vi } from 'vitest'
import { world } from '#tests/support/world'
import { renewStatistics } from '~/jobs/statistics.server'
import { pacedRenewal } from '~/jobs/statistics-round.server'

function employer() {
  const w = world({ today: '2026-11-20' })
  w.person('Namn HEM', { workplace: 'HEM' })
  const uncounted = () =>
    w.db.$client.prepare('SELECT id FROM visible_change EXCEPT SELECT id FROM counted_change WHERE counted').all()
      .length
  return { w, uncounted }
}

test('what is changed by hand is in the numbers at the next round, and soon when they have just been renewed', async () => {
  const { w, uncounted } = employer()
  const round = pacedRenewal()
  w.change('hand')
  await round()
  expect(uncounted()).toBe(0)
  w.change('hand')
  await round()
  expect(uncounted()).toBe(1)
  await vi.waitFor(
    async () => {
      await round()
      expect(uncounted()).toBe(0)
    },
    { timeout: 10_000, interval: 50 },
  )
})

test('whoever has taken in a file waits for nothing', async () => {
  const { w, uncounted } = employer()
  const round = pacedRenewal()
  await round()
  w.change('hand')
  await renewStatistics({ wait: true })
  expect(uncounted()).toBe(0)
})
