import { describe, expect, test } from 'vitest'
import { addMonthsTo } from '~/domain/statistics/month'
import { chartPoints } from '~/domain/statistics/result-chart'
import type { UnitResult } from '~/domain/statistics/unit-result'
import { unitResults } from '~/domain/statistics/unit-results'
import { foundOut, toldNumbers } from '#tests/support/statistics/results-adversary'
import { monthsOf, oddResults } from '#tests/support/statistics/results-world'
import { lastMonth } from '#tests/support/statistics/workforce'

const worlds = Array.from({ length: 40 }, (_, seed) => oddResults(100 + seed)).map((world) => ({
  ...{ world, results: unitResults(world.question) },
}))
const everyUnit = worlds.flatMap(({ world, results }) => results.units.map((unit) => ({ world, results, unit })))

describe('whoever reads everything that is told', () => {
  test.each(toldNumbers.map((number) => [number.name, number] as const))('finds nobody by %s', (_name, number) => {
    for (const { world, results } of worlds) expect(foundOut(world, results, number)).toEqual([])
  })

  test.each(toldNumbers.map((number) => [number.name, number] as const))(
    'is told %s of many all the same',
    (_name, number) => {
      expect(worlds.flatMap(({ results }) => results.units.filter(number.told)).length).toBeGreaterThan(worlds.length)
    },
  )
})

test('nobody is found by what is told of women and men beside the whole', () => {
  const bySex = ({ women }: { women: number | null }) => women !== null
  const [rate] = toldNumbers
  expect(everyUnit.filter(({ unit }) => bySex(unit)).length).toBeGreaterThan(10)
  for (const { world, results } of worlds) expect(rate && foundOut(world, results, rate, bySex)).toEqual([])
  for (const { unit } of everyUnit) expect(unit.women === null).toBe(unit.men === null)
})

test('a unit that is hidden, or has nobody, has no number at all, and nothing is decided', () => {
  const hidden = everyUnit.filter(({ unit }) => unit.status !== 'value')
  expect(hidden.length).toBeGreaterThan(100)
  for (const { unit: told } of hidden) {
    const { unit, parent: _parent, trend, ...rest } = told
    expect(numbersIn(rest)).toEqual([])
    expect(
      [...trend.rate, ...trend.short, ...trend.medium, ...trend.long, ...trend.occasions].every(
        (rate) => rate === null,
      ),
    ).toBe(true)
    expect(unit).toBeGreaterThan(0)
    for (const { level, rising } of [told.total, told.short]) expect([level, rising]).toEqual(['oavgjort', 'oavgjort'])
  }
})

/** Everything that is a number, however deep. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : []

test('a unit whose short rate is hidden has neither short nor other parts of its months', () => {
  const hidden = everyUnit.filter(
    ({ unit }) => unit.status === 'value' && unit.type === 'arbetsplats' && unit.short.rate === null,
  )
  expect(hidden.length).toBeGreaterThan(5)
  for (const { unit } of hidden) {
    const { short, medium, long, occasions } = unit.trend
    expect([...short, ...medium, ...long, ...occasions].every((value) => value === null)).toBe(true)
    expect(unit.short).toMatchObject({ z: null, level: 'oavgjort', rising: 'oavgjort', chart: null })
  }
})

/** How many had ordinary hours there in a month. */
const personsIn = ({ world, unit }: (typeof everyUnit)[number], month: number): number =>
  present.get(world)?.get(`${unit.unit} ${month}`)?.size ?? 0

const present = new Map(
  worlds.map(({ world }) => {
    const persons = new Map<string, Set<number>>()
    for (const { unit, month, person, hours } of world.months) {
      if (hours.ordinary <= 0) continue
      persons.set(`${unit} ${month}`, (persons.get(`${unit} ${month}`) ?? new Set<number>()).add(person))
    }
    return [world, persons]
  }),
)

describe('of the months of a workplace', () => {
  const shown = everyUnit.filter(({ unit }) => unit.status === 'value' && unit.type === 'arbetsplats')

  test('those with eleven persons or more are told, and no other', () => {
    for (const one of shown)
      for (const [place, status] of one.unit.trend.status.entries()) {
        const persons = personsIn(one, one.unit.trend.first + place)
        expect(status).toBe(persons === 0 ? 'insufficient' : persons < 11 ? 'masked' : 'value')
        expect(one.unit.trend.rate[place] !== null).toBe(status === 'value')
      }
  })

  test.each(['total', 'short'] as const)('one that is hidden can’t be worked out of the %s chart', (measure) => {
    const charts = shown.filter(({ unit }) => unit[measure].chart !== null)
    const gaps = charts.filter((one) => one.unit[measure].chart?.base.some((month) => personsIn(one, month) < 11))
    expect(gaps.length).toBeGreaterThan(5)
    expect(gaps.length).toBeLessThan(charts.length)
    for (const one of charts) {
      const chart = one.unit[measure].chart
      const points = chartPoints(one.unit, one.results.organisation, measure)
      const small = (months: readonly { month: number }[]) => months.some(({ month }) => personsIn(one, month) < 11)
      const base = (chart?.base ?? []).map((month) => ({ month }))
      expect(chart?.limits === null).toBe(small(base))
      if (small([...base, ...points])) expect(chart?.marks).toEqual([])
      for (const { month, difference } of points) expect(difference !== null).toBe(personsIn(one, month) >= 11)
    }
  })
})

test('what is told is what it comes to', () => {
  const share = (part: number, whole: number, factor = 1) =>
    whole > 0 ? expect.closeTo((part / whole) * factor, 9) : null
  const told = everyUnit.filter(({ unit }) => unit.status === 'value' && unit.unit < 100)
  expect(told.length).toBeGreaterThan(50)
  for (const { world, unit } of told) {
    const own = (ago: number) => monthsOf(world.months, ago).filter((row) => row.unit === unit.unit)
    const sum = (ago: number, of: (row: (typeof world.months)[number]) => number) =>
      own(ago).reduce((all, row) => all + of(row), 0)
    const rate = (ago: number) => sum(ago, ({ hours }) => hours.sick) / sum(ago, ({ hours }) => hours.ordinary)
    expect(unit.rate).toBeCloseTo(rate(0), 9)
    if (unit.previous !== null)
      expect([unit.previous, unit.change]).toEqual([expect.closeTo(rate(12), 9), expect.closeTo(rate(0) - rate(12), 9)])
    expect(unit.persons).toBe(
      new Set(
        own(0)
          .filter(({ hours }) => hours.ordinary > 0)
          .map(({ person }) => person),
      ).size,
    )
    if (unit.gradedShare !== null)
      expect(unit.gradedShare).toEqual(
        share(
          sum(0, ({ hours }) => hours.graded),
          sum(0, ({ hours }) => hours.sick),
        ),
      )
    if (unit.occasionsPer100 !== null)
      expect(unit.occasionsPer100).toEqual(
        share(
          sum(0, ({ occasions }) => occasions.all),
          sum(0, ({ days }) => days),
          36_500,
        ),
      )
    expect(partsOf(unit, 3)).toEqual(expect.closeTo(unit.trend.rate.at(-4) ?? 0, 9))
    expect(addMonthsTo(unit.trend.first, unit.trend.rate.length - 1)).toBe(lastMonth)
  }
})

function partsOf({ trend, short }: UnitResult, back: number): number {
  const at = (series: readonly (number | null)[]) => series.at(-1 - back) ?? 0
  return short.rate === null ? at(trend.rate) : at(trend.short) + at(trend.medium) + at(trend.long)
}

test('people who are placed on a unit above others are told of only as a part of it', () => {
  for (const { world, results } of worlds) {
    const [area] = results.units.filter(({ unit }) => unit === 101)
    const direct = monthsOf(world.months, 0).filter((row) => row.unit === 101 && row.hours.ordinary > 0)
    const below = world.question.units.filter(({ parent }) => parent === 101).map(({ id }) => id)
    if (area?.status !== 'value' || direct.length === 0) continue
    const within = monthsOf(world.months, 0).filter((row) => row.unit === 101 || below.includes(row.unit))
    expect(area.persons).toBe(
      new Set(within.filter(({ hours }) => hours.ordinary > 0).map(({ person }) => person)).size,
    )
    expect(area).toMatchObject({ excessDays: null, total: { z: null, level: 'oavgjort' } })
    expect(area.trend.status).toEqual([])
  }
})
