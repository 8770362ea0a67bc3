import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownMonths } from '~/domain/statistics/suppression-months'
import { shownSeries } from '~/domain/statistics/suppression-series'
import { shownUnits } from '~/domain/statistics/suppression-tree'
import { anySeriesWorld, type SeriesWorld } from '#tests/support/statistics/series-world'

const smallest = 11
const worlds = fc.sample(anySeriesWorld, { numRuns: 60, seed: 20261126 })
const wholeOf = ({ year }: SeriesWorld) => shownUnits(year, smallest)
const seriesOf = (world: SeriesWorld) => {
  const shown = shownSeries(world.months, { whole: wholeOf(world), smallest })
  return world.months.map(() => shown)
}

describe('an adversary with the year and every month that is shown', () => {
  test('finds no few people', () => {
    expect(worlds.flatMap((world) => world.found(wholeOf(world), seriesOf(world)))).toEqual([])
  })

  test('finds them to the hour when only the size of each month counts', () => {
    const found = worlds.flatMap((world) => {
      const whole = wholeOf(world)
      const months = world.months.map(
        (units) =>
          new Set(
            units
              .filter(({ code, persons }) => shownMonths([persons], { unitShown: whole.has(code), smallest })[0])
              .map(({ code }) => code),
          ),
      )
      return world.found(whole, months).map(({ cells, sum }) => sum - world.trueSum(cells))
    })
    expect(found.length).toBeGreaterThan(0)
    for (const wrong of found) expect(wrong).toBeCloseTo(0, 4)
  })
})

test('a series is shown whole or not at all, and takes a sister with it', () => {
  const month = (sizes: Record<string, number>) =>
    Object.entries(sizes).map(([code, persons]) => ({
      ...{ code, persons, ordinary: persons * 150, same: code === 'a' ? 0 : null },
      parent: code === 'org' ? null : code.length === 1 ? 'org' : code.slice(0, 1),
    }))
  const months = [month({ org: 60, a: 12, b: 20, c: 28 }), month({ org: 58, a: 12, b: 20, c: 26 })]
  const few = month({ org: 56, a: 10, b: 20, c: 26 })
  const shown = (series: ReturnType<typeof month>[], whole: string[]) =>
    [...shownSeries(series, { whole: new Set(whole), smallest })].sort().join(' ')
  expect(shown(months, ['org', 'a', 'b', 'c'])).toBe('a b c org')
  expect(shown([...months, few], ['org', 'a', 'b', 'c'])).toBe('c org')
  expect(shown(months, ['org', 'c'])).toBe('c org')
  const closed = [
    month({ org: 75, a: 10, b: 25, b1: 11, b2: 14, c: 40 }),
    month({ org: 66, a: 12, b: 14, b1: 0, b2: 14, c: 40 }),
  ]
  expect(shown(closed, ['org', 'a', 'b', 'b1', 'b2', 'c'])).toBe('c org')
})
