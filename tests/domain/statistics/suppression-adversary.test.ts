import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownSelections } from '~/domain/statistics/suppression-overlap'
import { shownUnits } from '~/domain/statistics/suppression-tree'
import * as broken from '#tests/support/statistics/broken-suppression'
import {
  anyFilterWorld,
  anyUnitWorld,
  type FilterWorld,
  type MaskedWorld,
  type UnitWorld,
} from '#tests/support/statistics/masked-world'

const smallest = 11
const unitWorlds = fc.sample(anyUnitWorld, { numRuns: 100, seed: 20261126 })
const filterWorlds = fc.sample(anyFilterWorld, { numRuns: 25, seed: 20261126 })

const unitsOf = ({ units, count }: UnitWorld) => shownUnits(units, smallest, count)
const filtersOf = ({ selections, cells, count }: FilterWorld) => shownSelections(selections, cells, smallest, count)

/** Sums that the adversary was never to know, beside what they are. */
const leaks = <World extends MaskedWorld>(worlds: readonly World[], shown: (world: World) => Set<string>) =>
  worlds.flatMap((world) =>
    world.found(shown(world)).map(({ cells, sum }) => ({ found: sum, truth: world.trueSum(cells) })),
  )

describe('an adversary with everything that is shown', () => {
  test('finds no few people, and none who are all alike, in a tree of units', () => {
    expect(leaks(unitWorlds, unitsOf)).toEqual([])
  })

  test('finds none in filters that overlap', () => {
    expect(leaks(filterWorlds, filtersOf)).toEqual([])
  })

  test('is shown most of what is large enough all the same', () => {
    const shareShown = (shown: Set<string>[], large: Set<string>[]) =>
      shown.reduce((sum, { size }) => sum + size, 0) / large.reduce((sum, { size }) => sum + size, 0)
    expect(shareShown(unitWorlds.map(unitsOf), unitWorlds.map(broken.onlySmallUnits))).toBeGreaterThan(0.5)
    expect(shareShown(filterWorlds.map(filtersOf), filterWorlds.map(broken.eachFilterAlone))).toBeGreaterThan(0.5)
  })
})

describe('she finds them to the hour when a rule is left out:', () => {
  const found = <World extends MaskedWorld>(worlds: readonly World[], shown: (world: World) => Set<string>) => {
    const leaking = leaks(worlds, shown)
    expect(leaking.length).toBeGreaterThan(0)
    for (const leak of leaking) expect(leak.found).toBeCloseTo(leak.truth, 4)
  }

  test.each([
    ['groups are hidden only for their own size', broken.onlySmallUnits],
    ['two hidden groups are thought to be enough', broken.oneMoreUnit],
    ['what is in a hidden group is shown', broken.nothingOneLevelDown],
    ['who has moved is counted twice', broken.moversTwice],
    ['a rate that is alike for everybody is shown', broken.alikeShown],
  ])('%s', (_rule, shown) => found(unitWorlds, shown))

  test.each([
    ['each choice of filters is judged for itself', broken.eachFilterAlone],
    ['only one group inside another is looked at', broken.onlyPairsOfFilters],
  ])('%s', (_rule, shown) => found(filterWorlds, shown))
})

describe('what is shown is the same', () => {
  const mixed = (one: object, other: object) => JSON.stringify(one).length - JSON.stringify(other).length
  const turned = <Any extends object>(all: readonly Any[]): Any[] => [...all].reverse().sort(mixed)

  test('in whatever order units come', () => {
    for (const world of unitWorlds) expect(unitsOf({ ...world, units: turned(world.units) })).toEqual(unitsOf(world))
  })

  test('in whatever order filters and cells come', () => {
    for (const world of filterWorlds) {
      const other = { ...world, selections: turned(world.selections), cells: turned(world.cells) }
      expect(filtersOf(other)).toEqual(filtersOf(world))
    }
  })

  test('when somebody asks for a smaller limit than the law has', () => {
    for (const world of unitWorlds) expect(shownUnits(world.units, 5, world.count)).toEqual(unitsOf(world))
  })
})
