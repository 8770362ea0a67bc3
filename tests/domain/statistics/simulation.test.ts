import { expect, test } from 'vitest'
import { simulate, workplacesOf } from '#tests/support/statistics/simulation'

test('quiet workplaces are seldom called high or rising, and doubled ones are found by their short absences', () => {
  const findings = new Map(
    simulate(workplacesOf(8, 8), { worlds: 2, seed: 5 }).map((finding) => [finding.name, finding]),
  )
  const of = (name: string) => findings.get(name) ?? expect.fail(name)
  for (const band of ['11-24', '25-49', '50+']) {
    const quiet = of(`quiet ${band}`)
    for (const found of [quiet.total, quiet.short]) {
      expect(found.high).toBeLessThan(0.08)
      expect(found.rising).toBeLessThan(0.1)
    }
    expect(quiet.both).toBeLessThan(0.06)
    const doubled = of(`doubled ${band}`)
    expect(doubled.short.high).toBeGreaterThanOrEqual(band === '11-24' ? 0.4 : 0.7)
    expect(doubled.both).toBeGreaterThanOrEqual(band === '11-24' ? 0.3 : 0.6)
  }
  expect(of('doubled 11-24').short.high).toBeGreaterThan(of('doubled 11-24').total.high)
})
