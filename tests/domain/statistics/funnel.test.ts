import { describe, expect, test } from 'vitest'
import { seededChance } from '~/domain/statistics/chance'
import { compare } from '~/domain/statistics/comparison'
import { excessDays, funnel, type UnitFacts } from '~/domain/statistics/funnel'
import { limitsAt } from '~/domain/statistics/funnel-limits'
import { rolling } from '~/domain/statistics/month'
import { percentile } from '~/domain/statistics/percentile'
import type { PersonSum } from '~/domain/statistics/person-sums'
import { unitSpread } from '~/domain/statistics/unit-spread'
import { secondFunnel } from '#tests/support/statistics/second-funnel'
import { lastMonth, oddWorkforce, personSums } from '#tests/support/statistics/workforce'

/** A unit of persons with 100 hours each, who are sick so many of them. */
const unitOf = (unit: number, sick: readonly number[], ordinary = 100): PersonSum[] =>
  sick.map((hours, index) => ({ person: unit * 1000 + index, unit, sick: hours, ordinary }))
const times = (count: number, value: number): number[] => new Array<number>(count).fill(value)
const shown: UnitFacts = { hidden: false, months: 12 }
const known = (...units: (number | [number, UnitFacts])[]) =>
  new Map(units.map((unit) => (typeof unit === 'number' ? ([unit, shown] as const) : unit)))
const levelsOf = (rows: PersonSum[], facts: Map<number, UnitFacts>) =>
  Object.fromEntries(funnel(compare(rows), facts).units.map(({ unit, level }) => [unit, level]))

test('a funnel is what it was counted out to be by hand', () => {
  const rows = [...unitOf(1, times(12, 12)), ...unitOf(2, times(12, 8))]
  const { frame, units } = funnel(compare(rows), known(1, 2))
  const s = Math.sqrt(96 / 23)
  const z = Math.sqrt(11.5)
  const tau2 = (2 * 0.8 * 0.8 * 11.5 - 1) / 28_750
  expect(frame).toEqual({ rate: 0.1, deviation: expect.closeTo(s, 10), unitSpread: expect.closeTo(tau2, 10) })
  expect(units[0]?.sums).toEqual({ persons: 12, sick: 144, ordinary: 1200, rate: 0.12 })
  expect(units[0]?.test).toEqual({
    standardError: expect.closeTo(0.02 / z, 10),
    z: expect.closeTo(z, 10),
    zWithout: expect.closeTo((z * Math.sqrt(11)) / Math.sqrt(12), 10),
    zAdjusted: expect.closeTo(0.02 / Math.sqrt((0.02 / z) ** 2 + tau2), 10),
    excess: expect.closeTo(24, 10),
  })
  expect(units[0]?.test && excessDays(units[0].test)).toBeCloseTo(3, 10)
  expect(units.map(({ level }) => level)).toEqual(['troligen_hogre', 'lagre'])
})

test('only a workplace that stands out from the usual spread too is clearly higher', () => {
  const likeMost = Array.from({ length: 20 }, (_, index) => unitOf(index + 2, times(12, index % 2 === 0 ? 4.9 : 5.1)))
  const rows = [...unitOf(1, [...times(6, 8), ...times(6, 12)]), ...likeMost.flat()]
  const { frame, units } = funnel(compare(rows), known(...Array.from({ length: 21 }, (_, index) => index + 1)))
  expect(frame?.unitSpread).toBe(0)
  expect(units[0]?.level).toBe('tydligt_hogre')
  expect(units[0]?.test?.zAdjusted).toBe(units[0]?.test?.z)
})

test('one person alone never makes a workplace higher, and an absence that several share does', () => {
  const quiet = Array.from({ length: 60 }, (_, index) => unitOf(index + 2, [...times(11, 2), 30]))
  const facts = known(...Array.from({ length: 61 }, (_, index) => index + 1))
  const alone = unitOf(1, [...times(11, 4), 100])
  const { units } = funnel(compare([...alone, ...quiet.flat()]), facts)
  expect(units[0]?.test?.z).toBeGreaterThan(1.96)
  expect(units[0]?.test?.zWithout).toBeLessThan(1)
  expect(units[0]?.level).toBe('inom')
  expect(levelsOf([...unitOf(1, [...times(9, 4), 34, 33, 33]), ...quiet.flat()], facts)[1]).toBe('tydligt_hogre')
})

describe('nothing is said about a workplace', () => {
  const rows = [...unitOf(1, times(11, 12)), ...unitOf(2, times(10, 12)), ...unitOf(3, times(30, 6))]
  const judged = (facts: Map<number, UnitFacts>) => funnel(compare(rows), facts).units

  test('that is hidden, and no number of it is given', () => {
    const hidden = { unit: 1, sums: null, test: null, level: 'oavgjort' }
    expect(judged(known([1, { hidden: true, months: 12 }], 3))[0]).toEqual(hidden)
    expect(judged(known(3))[0]).toEqual(hidden)
    expect(judged(known(2))[1]).toEqual({ ...hidden, unit: 2 })
  })

  test('that has been there for less than 6 months, but its rate is shown', () => {
    const young = judged(known([1, { hidden: false, months: 5 }], 3))[0]
    expect(young).toMatchObject({ sums: { rate: 0.12, persons: 11 }, test: null, level: 'oavgjort' })
    expect(judged(known([1, { hidden: false, months: 6 }], 3))[0]?.test).not.toBeNull()
  })

  test.each([
    ['everybody is alike', unitOf(1, times(12, 0.1), 3).concat(unitOf(2, times(12, 0.3), 9))],
    ['nobody has been sick', unitOf(1, times(12, 0))],
    ['there is only one person', unitOf(1, [5])],
    ['nobody has any time', unitOf(1, times(12, 0), 0)],
  ])('when %s', (_, all) => {
    const { frame, units } = funnel(compare(all), known(1, 2))
    expect(frame).toBeNull()
    expect(units.filter(({ test, level }) => test !== null || level !== 'oavgjort')).toEqual([])
  })
})

test('a person without time counts nowhere, and one who moved counts in both places but once among persons', () => {
  const moved = (unit: number, sick: number) => ({ person: 7, unit, sick, ordinary: 50 })
  const { set, units } = compare([...unitOf(1, [1, 2]), ...unitOf(2, [3], 0), moved(1, 4), moved(3, 6)])
  expect(set).toMatchObject({ persons: 3, sick: 13, ordinary: 300 })
  expect(set.products).toEqual([
    [105, 1300],
    [1300, 30_000],
  ])
  expect(units.map(({ unit, persons }) => [unit, persons])).toEqual([
    [1, 3],
    [3, 1],
  ])
})

test('of two persons who are sick as much it is the one with less time who is left out', () => {
  const rows = [...unitOf(1, [9, 5]), { person: 1, unit: 1, sick: 9, ordinary: 80 }, ...unitOf(1, [9], 90)]
  expect(compare(rows).units[0]?.top).toMatchObject({ sick: 9, ordinary: 80 })
})

test('percentiles are those of type 7', () => {
  expect(percentile([4, 1, 3, 2], 0.1)).toBeCloseTo(1.3, 12)
  expect(percentile([4, 1, 3, 2], 0.9)).toBeCloseTo(3.7, 12)
  expect(percentile([5], 0.9)).toBe(5)
})

test('workplaces differ no more than by chance until their z do, and one alone never does', () => {
  const unit = (z: number) => ({ z, standardError: 0.01 })
  expect(unitSpread([])).toBe(0)
  expect(unitSpread([unit(5)])).toBe(0)
  expect(unitSpread([unit(1), unit(-1), unit(1)])).toBe(0)
  expect(unitSpread([unit(2), unit(2), unit(-2), unit(-2)])).toBeCloseTo((16 - 3) / (40_000 - 10_000), 12)
})

test('limits narrow with size, never go below 0, and are wider when workplaces usually differ', () => {
  const frame = { rate: 0.05, deviation: 100, unitSpread: 0.0001 }
  const { chance, usual } = limitsAt(frame, { persons: 25, ordinary: 40_000 })
  expect(chance.p95.upper).toBeCloseTo(0.05 + 1.96 * 0.0125, 12)
  expect(chance.p998.upper).toBeCloseTo(0.05 + 3.09 * 0.0125, 12)
  expect(usual.p95.lower).toBeCloseTo(0.05 - 1.96 * Math.sqrt(0.0125 ** 2 + 0.0001), 12)
  expect(limitsAt(frame, { persons: 4, ordinary: 6000 }).chance.p95.lower).toBe(0)
  expect(limitsAt(frame, { persons: 100, ordinary: 160_000 }).chance.p95.upper).toBeLessThan(chance.p95.upper)
})

test('it says the same as the method told another way, about workplaces of any kind', () => {
  const seen = new Set<string>()
  for (let seed = 1; seed <= 40; seed++) {
    const chance = seededChance(seed)
    const rows = personSums(oddWorkforce(seed, { months: 12 }), rolling(lastMonth))
    const facts = new Map(
      Array.from({ length: 9 }, (_, index) => [
        index + 1,
        { hidden: chance() < 0.15, months: chance() < 0.2 ? 5 : 6 + Math.floor(chance() * 7) },
      ]),
    )
    const { frame, units } = funnel(compare(rows), facts)
    const second = secondFunnel(rows, facts)
    expect(frame?.rate).toBeCloseTo(second.r0, 10)
    expect((frame?.deviation ?? NaN) / second.s).toBeCloseTo(1, 9)
    expect(frame?.unitSpread).toBeCloseTo(second.tau2, 10)
    expect(units).toHaveLength(second.answers.length)
    for (const answer of second.answers) {
      const unit = units.find((one) => one.unit === answer.unit)
      expect(unit?.level).toBe(answer.level)
      for (const name of ['z', 'zWithout', 'zAdjusted'] as const)
        expect(unit?.test?.[name] ?? 99).toBeCloseTo(answer[name] ?? 99, 8)
      seen.add(answer.level)
    }
  }
  expect([...seen].sort()).toEqual(['inom', 'lagre', 'oavgjort', 'troligen_hogre', 'tydligt_hogre'])
})
