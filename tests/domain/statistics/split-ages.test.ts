import { describe, expect, test } from 'vitest'
import { ageGroups } from '~/domain/statistics/suppression-nyckeltal'
import type { Told } from '~/domain/statistics/unit-result'
import { unitResults } from '~/domain/statistics/unit-results'
import { agedWorld, foundByAge, within, type AgedWorld } from '#tests/support/statistics/aged-world'

const worlds = Array.from({ length: 200 }, (_, seed) => agedWorld(seed)).map((world) => ({
  ...{ world, results: unitResults(world.question) },
}))

/** How many different persons of each age a unit has. */
const agesAt = (world: AgedWorld, unit: number | null): number[] =>
  ageGroups.map((age) => {
    const cells = within(world, unit).map((at) => world.cells[at])
    return new Set(cells.flatMap((cell) => (cell?.age === age ? cell.shares.map(({ person }) => person) : []))).size
  })

describe('whoever reads every total, the sexes and the ages of all', () => {
  test('finds no few people, and none who are all alike', () => {
    for (const { world, results } of worlds) expect(foundByAge(world, results)).toEqual([])
  })

  test('is told the ages of many workplaces and areas all the same', () => {
    const units = worlds.flatMap(({ results }) => results.units.filter(({ ages }) => ages !== null))
    expect(units.filter(({ type }) => type === 'arbetsplats').length).toBeGreaterThan(60)
    expect(units.filter(({ type }) => type === 'omrade').length).toBeGreaterThan(60)
    expect(worlds.filter(({ results }) => results.organisation.ages !== null).length).toBeGreaterThan(60)
  })

  test.each([
    ['each age is only to be large', () => true],
    ['each age is to be large here and above', (world: AgedWorld) => agesAt(world, null).every((count) => count >= 11)],
  ])('would find some if %s', (_rule, also) => {
    const tells = (world: AgedWorld) => (unit: number | null, told: Told) =>
      told.rate !== null && agesAt(world, unit).every((count) => count >= 11) && also(world)
    expect(worlds.flatMap(({ world, results }) => foundByAge(world, results, tells(world)))).not.toEqual([])
  })
})

test('the ages of a unit are told all or none, only where its total is, and are what they come to', () => {
  for (const { world, results } of worlds)
    for (const told of [...results.units, { unit: null, ...results.organisation }]) {
      if (!told.ages) continue
      expect(told.rate).not.toBeNull()
      for (const age of ageGroups) {
        const shares = within(world, told.unit).flatMap((at) => {
          const cell = world.cells[at]
          return cell?.age === age ? cell.shares : []
        })
        const sum = (of: 'sick' | 'ordinary') => shares.reduce((all, share) => all + share[of], 0)
        expect(told.ages[age]).toBeCloseTo(sum('sick') / sum('ordinary'), 9)
      }
    }
})

test('a unit of which the ages are told has at least eleven of each', () => {
  for (const { world, results } of worlds)
    for (const { unit, ages } of results.units)
      if (ages !== null) for (const count of agesAt(world, unit)) expect(count).toBeGreaterThanOrEqual(11)
})
