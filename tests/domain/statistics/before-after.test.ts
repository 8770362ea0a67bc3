import { describe, expect, test } from 'vitest'
import { day, isoDay } from '~/domain/day'
import { beforeAfter, type BeforeAfterQuestion } from '~/domain/statistics/before-after'
import { beforeAfterMonths, isComplete } from '~/domain/statistics/before-after-months'
import { seededChance } from '~/domain/statistics/chance'
import { nearest, sizeBandOf } from '~/domain/statistics/matching'
import { firstDay, lastDay, monthOf, rolling, type Month } from '~/domain/statistics/month'
import type { PersonSum } from '~/domain/statistics/person-sums'
import { secondBeforeAfter } from '#tests/support/statistics/second-before-after'
import { lastMonth, oddWorkforce, personSums } from '#tests/support/statistics/workforce'

const span = (months: Month[]) =>
  months.length === 12 &&
  [months.at(0), months.at(-1)].map((month, end) => month && isoDay(end ? lastDay(month) : firstDay(month)))
const yearsFrom = (start: string) => {
  const { before, after } = beforeAfterMonths(day(start))
  return [span(before), span(after)]
}
const unitOf = (unit: number, sick: number[], ordinary = 100): PersonSum[] =>
  sick.map((hours, index) => ({ person: unit * 100 + index, unit, sick: hours, ordinary }))
/** Twelve who differ a little about so many hours. */
const about = (hours: number): number[] => Array.from({ length: 12 }, (_, index) => hours + (index % 3) - 1)

describe('what is compared', () => {
  test.each([
    ['2025-03-01', '2024-03-01 2025-02-28', '2025-06-01 2026-05-31'],
    ['2025-03-02', '2024-03-01 2025-02-28', '2025-07-01 2026-06-30'],
    ['2025-11-30', '2024-11-01 2025-10-31', '2026-03-01 2027-02-28'],
    ['2025-12-01', '2024-12-01 2025-11-30', '2026-03-01 2027-02-28'],
  ])(
    'is whole months, twelve before a plan published on %s and twelve that begin three months later',
    (start, before, after) => {
      expect(yearsFrom(start)).toEqual([before.split(' '), after.split(' ')])
    },
  )
  test('is known when the last of those months has passed, and the first is not before absence is known of', () => {
    const known = (today: string, from: string) =>
      isComplete(day('2025-03-01'), { today: day(today), firstSickMonth: monthOf(day(from)) })
    expect([known('2026-05-30', '2020-01-01'), known('2026-05-31', '2020-01-01')]).toEqual([false, true])
    expect([known('2026-05-31', '2024-03-31'), known('2026-05-31', '2024-04-01')]).toEqual([true, false])
  })
})

test('like is compared with like: same size, then nearest in rate before, at most five', () => {
  const sums = (persons: number, sick: number) => ({ persons, sick, ordinary: 1000 })
  const candidate = (unit: number, persons: number, sick: number, later = persons) => ({
    ...{ unit, before: sums(persons, sick), after: sums(later, 0) },
  })
  const candidates = [
    ...[
      candidate(9, 11, 59),
      candidate(8, 24, 61),
      candidate(7, 25, 60),
      candidate(6, 12, 60, 10),
      candidate(5, 12, 80),
    ],
    ...[candidate(4, 12, 40), candidate(3, 12, 90), candidate(2, 12, 63)],
  ]
  expect(nearest(sums(12, 60), candidates).map(({ unit }) => unit)).toEqual([8, 9, 2, 4, 5])
  expect(nearest(sums(10, 60), candidates)).toEqual([])
  expect(nearest(sums(25, 60), candidates).map(({ unit }) => unit)).toEqual([7])
  expect([10, 11, 24, 25, 49, 50].map(sizeBandOf)).toEqual([null, '11-24', '11-24', '25-49', '25-49', '50+'])
})

describe('the answer', () => {
  const question = (after: number, more: Partial<BeforeAfterQuestion> = {}): BeforeAfterQuestion => ({
    ...{ unit: 1, complete: true, candidates: [2, 3], smallest: 11, seed: 11 },
    before: [...unitOf(1, about(20)), ...unitOf(2, about(21)), ...unitOf(3, about(19))],
    after: [...unitOf(1, about(after)), ...unitOf(2, about(17)), ...unitOf(3, about(17))],
    ...more,
  })
  test('is the change of the unit less that of the others, and how sure it is', () => {
    expect(beforeAfter(question(10))).toEqual({
      ...{ verdict: 'fallen', difference: expect.closeTo(-0.07, 12) },
      unit: { before: expect.closeTo(0.2, 12), after: expect.closeTo(0.1, 12), change: expect.closeTo(-0.1, 12) },
      comparison: {
        ...{ before: expect.closeTo(0.2, 12), after: expect.closeTo(0.17, 12), change: expect.closeTo(-0.03, 12) },
        units: [2, 3],
      },
      lower: expect.any(Number),
      upper: expect.any(Number),
    })
    expect(beforeAfter(question(25)).verdict).toBe('risen')
    expect(beforeAfter(question(17)).verdict).toBe('no-certain-difference')
  })
  test('is no certain difference when two persons alone make it', () => {
    const two = [...unitOf(1, [0, 0, ...about(17).slice(2)]), ...unitOf(2, about(17)), ...unitOf(3, about(17))]
    const answer = beforeAfter(question(17, { after: two }))
    expect(answer).toMatchObject({ verdict: 'no-certain-difference', difference: expect.closeTo(-0.0275, 3) })
  })
  test('is the same each time, whatever order the persons come in', () => {
    const asked = question(10)
    expect(beforeAfter({ ...asked, after: [...asked.after].reverse(), before: [...asked.before].reverse() })).toEqual(
      beforeAfter(asked),
    )
    expect(beforeAfter({ ...asked, seed: 12 })).not.toEqual(beforeAfter(asked))
  })
  test.each([
    ['months', { complete: false }],
    ['persons', { after: unitOf(1, about(10).slice(1, 11)) }],
    ['persons', { before: unitOf(1, about(10).slice(1, 11)) }],
    ['persons', { smallest: 13 }],
    ['persons', { after: unitOf(1, about(10)), smallest: 20 }],
    ['alike', { after: [...unitOf(1, Array(12).fill(0)), ...unitOf(2, about(17))] }],
    ['alike', { before: [...unitOf(1, Array(12).fill(20)), ...unitOf(2, about(21))] }],
    ['alike', { after: [...unitOf(1, about(10)), ...unitOf(2, Array(12).fill(0))], candidates: [2] }],
    ['comparison', { candidates: [] }],
    ['comparison', { candidates: [1] }],
    ['comparison', { after: unitOf(1, about(10)) }],
  ])('is that there is too little to go by, for lack of %s', (why, more) => {
    expect(beforeAfter(question(10, more))).toEqual({ verdict: 'too-small', why })
  })
})

test('numbers by chance are those of Mulberry32', () => {
  const chance = seededChance(1)
  expect([chance(), chance(), chance()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
})

test('it says the same as the method told another way, about workplaces of any kind', () => {
  const seen = new Set<string>()
  for (let seed = 1; seed <= 4; seed++) {
    const rows = oddWorkforce(seed, { units: 6 })
    const years = [personSums(rows, rolling((lastMonth - 15) as Month)), personSums(rows, rolling(lastMonth))] as const
    const candidates = [6, 2, 3, 5, 4]
    const second = secondBeforeAfter(1, candidates, years, seed)
    const answer = beforeAfter({
      unit: 1,
      complete: true,
      candidates,
      smallest: 11,
      before: years[0],
      after: years[1],
      seed,
    })
    seen.add(answer.verdict)
    if (typeof second === 'string' || answer.verdict === 'too-small') {
      expect(answer.verdict).toBe(second)
      continue
    }
    expect(answer.comparison.units).toEqual(second.like)
    expect(answer.difference).toBeCloseTo(second.difference, 10)
    expect(answer.lower).toBeCloseTo(second.interval[0] ?? NaN, 10)
    expect(answer.upper).toBeCloseTo(second.interval[1] ?? NaN, 10)
  }
  expect(seen.size).toBeGreaterThan(1)
})
