import { describe, expect, test } from 'vitest'
import { baseMonths } from '~/domain/statistics/base-months'
import { changeTest, contrast } from '~/domain/statistics/contrast'
import { addMonthsTo, rolling, type Month } from '~/domain/statistics/month'
import type { PersonSum } from '~/domain/statistics/person-sums'
import { risingUnits, type RisingQuestion } from '~/domain/statistics/rising'
import { secondRising } from '#tests/support/statistics/second-rising'
import {
  lastMonth,
  oddWorkforce,
  personSums,
  unitMonths,
  type PersonUnitMonth,
} from '#tests/support/statistics/workforce'

const ago = (months: number): Month => addMonthsTo(lastMonth, -months)
const now = rolling(lastMonth)

function asked(rows: readonly PersonUnitMonth[], more: Partial<RisingQuestion> = {}) {
  const contrastWith = (base: readonly Month[]) => contrast(personSums(rows, now), personSums(rows, base))
  return risingUnits({
    ...{ end: lastMonth, firstSickMonth: ago(500), months: unitMonths(rows), contrastWith, hidden: new Set<number>() },
    ...more,
  })
}

/** Persons with 100 hours every month from `from` months ago on, sick so many hours of them as is said. */
function staffed(
  { unit, persons, from = 35 }: { unit: number; persons: number; from?: number },
  sick: (ago: number, person: number) => number,
): PersonUnitMonth[] {
  const months = Array.from({ length: from + 1 }, (_, back) => from - back)
  return Array.from({ length: persons }, (_, person) =>
    months.map((back) => ({
      person: unit * 1000 + person,
      unit,
      month: ago(back),
      sick: sick(back, person),
      ordinary: 100,
    })),
  ).flat()
}

/** Sick as much at any time, but not all in the same months. */
const steady = (back: number, person: number): number => ((back * 7 + person * 3) % 5) + (person % 4)
const others = staffed({ unit: 2, persons: 60 }, steady)
const of = (unit: number, answers: ReturnType<typeof asked>) => answers.find((answer) => answer.unit === unit)

describe('the base', () => {
  const every = rolling(lastMonth, 60)
  test('is the 24 months before now in which the workplace has time', () => {
    expect(baseMonths(every, now, ago(500))).toEqual(rolling(ago(12), 24))
    const closed = every.filter((month) => month % 12 !== 6)
    expect(baseMonths(closed, now, ago(500))).toEqual(closed.filter((month) => month <= ago(12)).slice(-24))
  })
  test('begins no earlier than the first sick spell of the employer, and needs 12 months', () => {
    expect(baseMonths(every, now, ago(30))).toEqual(rolling(ago(12), 19))
    expect(baseMonths(every, now, ago(23))).toHaveLength(12)
    expect(baseMonths(every, now, ago(22))).toBeNull()
  })
})

test('a change is what it was counted out to be by hand', () => {
  const person = (person: number, unit: number, sick: number, ordinary: number): PersonSum => ({
    person,
    unit,
    sick,
    ordinary,
  })
  const { set, units } = contrast(
    [person(1, 1, 30, 100), person(2, 1, 10, 100), person(3, 2, 10, 100), person(4, 2, 10, 100)],
    [person(1, 1, 20, 200), person(2, 1, 20, 200), person(3, 2, 30, 200), person(5, 2, 10, 200)],
  )
  const unit = units.get(1)
  const tested = unit && changeTest(set, unit, 24)
  expect(set).toMatchObject({ persons: 5, now: { sick: 60, ordinary: 400 }, base: { sick: 80, ordinary: 800 } })
  const s = Math.sqrt((15 ** 2 + 5 ** 2 + 10 ** 2 + 5 ** 2 + 5 ** 2) / 4)
  expect(tested).toEqual({
    change: expect.closeTo(0.2 - 0.15 - (0.1 - 0.1), 12),
    standardError: expect.closeTo((s * Math.sqrt(2)) / 200, 12),
    z: expect.closeTo(0.05 / ((s * Math.sqrt(2)) / 200), 12),
    zWithout: expect.closeTo(-0.05 / (s / 100), 12),
  })
})

test('who is left out is the one most sick now; of equals with less time now, then less sick before', () => {
  const rows = (base: [number, number][], ordinary: number[]) => {
    const nows = ordinary.map((time, person) => ({ person, unit: 1, sick: 9, ordinary: time }))
    return contrast(
      nows,
      base.map(([sick, time], person) => ({ person, unit: 1, sick, ordinary: time })),
    ).units.get(1)?.top
  }
  expect(
    rows(
      [
        [1, 50],
        [5, 50],
      ],
      [100, 90],
    ),
  ).toMatchObject({ now: { ordinary: 90 }, base: { sick: 5 } })
  expect(
    rows(
      [
        [5, 50],
        [1, 50],
      ],
      [100, 100],
    ),
  ).toMatchObject({ base: { sick: 1 } })
  expect(
    rows(
      [
        [1, 60],
        [1, 50],
      ],
      [100, 100],
    ),
  ).toMatchObject({ base: { ordinary: 50 } })
})

describe('a workplace', () => {
  test('rises when several are more sick than before', () => {
    const own = staffed({ unit: 1, persons: 14 }, (back, person) => steady(back, person) + (back < 12 ? 6 : 0))
    expect(of(1, asked([...own, ...others]))).toMatchObject({ rising: 'ja', baseLength: 24 })
  })
  test('does not rise by one person, nor by what rises everywhere', () => {
    const one = staffed({ unit: 1, persons: 14 }, (back, person) =>
      person === 3 && back < 12 ? 100 : steady(back, person),
    )
    expect(of(1, asked([...one, ...others]))).toMatchObject({ rising: 'nej' })
    const all = [1, 2].map((unit) =>
      staffed({ unit, persons: 30 }, (back, who) => steady(back, who) + (back < 12 ? 6 : 0)),
    )
    expect(asked(all.flat()).map(({ rising }) => rising)).toEqual(['nej', 'nej'])
  })
  test('shows a sign only while a signal has a point in the last 6 months', () => {
    const restless = staffed(
      { unit: 2, persons: 60 },
      (back, who) => steady(back, who) + ((who % 2 === 0) === back < 12 ? 3 : 0),
    )
    const bump = (months: number[]) =>
      asked([
        ...staffed({ unit: 1, persons: 14 }, (back, who) => steady(back, who) + (months.includes(back) ? 6 : 0)),
        ...restless,
      ])
    const [late, early] = [of(1, bump([4, 5])), of(1, bump([6, 7]))]
    for (const answer of [late, early]) {
      expect(answer?.test?.z).toBeGreaterThan(0.84)
      expect(answer?.test?.z).toBeLessThan(1.64)
      expect(answer?.test?.zWithout).toBeGreaterThan(0.5)
      expect(answer?.chart?.points.some(({ rules }) => rules.length > 0)).toBe(true)
    }
    expect([late?.rising, early?.rising]).toEqual(['tecken', 'nej'])
  })
  test('is undecided when hidden, small, new, or closed most of the year', () => {
    const rising = (back: number, who: number) => steady(back, who) + (back < 12 ? 6 : 0)
    const verdict = (own: PersonUnitMonth[], more: Partial<RisingQuestion> = {}) =>
      of(1, asked([...own, ...others], more))
    const own = staffed({ unit: 1, persons: 14 }, rising)
    expect(verdict(own, { hidden: new Set([1]) })).toEqual({
      ...{ unit: 1, rising: 'oavgjort', test: null, chart: null, baseLength: 24 },
    })
    expect(verdict(staffed({ unit: 1, persons: 10 }, rising))).toMatchObject({ rising: 'oavgjort', test: null })
    expect(verdict(staffed({ unit: 1, persons: 14, from: 22 }, rising))).toMatchObject({
      rising: 'oavgjort',
      chart: null,
    })
    expect(verdict(staffed({ unit: 1, persons: 14, from: 23 }, rising))).toMatchObject({ rising: 'ja', baseLength: 12 })
    expect(verdict(own, { firstSickMonth: ago(22) })).toMatchObject({ rising: 'oavgjort', baseLength: null })
    const seen = (least: number) => own.filter(({ month }) => month <= ago(12) || month > ago(least))
    expect(verdict(seen(5))).toMatchObject({ rising: 'oavgjort', test: null })
    expect(verdict(seen(6))?.test).not.toBeNull()
    expect(verdict(own.filter(({ month }) => month <= ago(12)))).toBeUndefined()
  })
  test('is undecided when everybody is alike, or when all but one are new there', () => {
    const alike = [1, 2].map((unit) => staffed({ unit, persons: 14 }, () => 3)).flat()
    expect(asked(alike).map(({ rising, test }) => [rising, test])).toEqual([
      ['oavgjort', null],
      ['oavgjort', null],
    ])
    const own = staffed({ unit: 1, persons: 14 }, (_, who) => (who === 0 ? 50 : 5))
    const renewed = own.filter(({ person, month }) => person === 1000 || month > ago(12))
    expect(of(1, asked([...renewed, ...others]))).toMatchObject({ rising: 'oavgjort', test: null })
  })
})

test('it says the same as the method told another way, about workplaces of any kind', () => {
  const seen = new Set<string>()
  for (let seed = 1; seed <= 16; seed++) {
    const rows = oddWorkforce(seed, { units: 5 })
    const firstSickMonth = ago(20 + ((seed * 5) % 30))
    const hidden = new Set(seed % 4 === 0 ? [1 + (seed % 5)] : [])
    const answers = asked(rows, { firstSickMonth, hidden })
    const second = secondRising(rows, lastMonth, firstSickMonth, hidden)
    expect(answers).toHaveLength(second.length)
    for (const expected of second) {
      const answer = of(expected.unit, answers)
      expect(answer?.rising).toBe(expected.rising)
      expect(answer?.test?.z ?? 99).toBeCloseTo(expected.z ?? 99, 8)
      expect(answer?.test?.zWithout ?? 99).toBeCloseTo(expected.zWithout ?? 99, 8)
      const signals = answer?.chart?.points.flatMap(({ month, rules }) => rules.map((rule) => `${rule} ${month}`))
      expect((signals ?? []).sort()).toEqual(expected.signals)
      for (const sign of [expected.rising, ...expected.signals.map((signal) => signal.slice(0, 1))]) seen.add(sign)
    }
  }
  expect([...seen].sort()).toEqual(['a', 'b', 'c', 'd', 'ja', 'nej', 'oavgjort', 'tecken'])
})
