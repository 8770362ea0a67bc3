import { describe, expect, test } from 'vitest'
import { day } from '~/domain/day'
import { addMonthsTo, monthIn } from '~/domain/statistics/month'
import type { PersonFacts } from '~/domain/statistics/person-facts'
import { personMonths } from '~/domain/statistics/person-months'
import { monthsOfSeries, yearsIn } from '#tests/support/statistics/kept-numbers'
import { seriesLength, seriesOf } from '~/domain/statistics/person-series'
import { shortSums, totalSums } from '~/domain/statistics/person-sums'
import { yearsOf } from '~/domain/statistics/person-years'

const end = monthIn(2026, 10)
const period = { from: monthIn(2020, 1), to: end }
const facts: PersonFacts = {
  ...{ person: 1, sex: 'K', birthYear: 1980, scheduled: [] },
  employments: [
    { number: '1', workplace: 1, share: 100, weeklyHours: 40, from: day('2020-01-01'), to: day('2025-12-31') },
    { number: '1', workplace: 2, share: 50, weeklyHours: 40, from: day('2026-01-01'), to: null },
  ],
  spells: [
    { number: '1', from: day('2025-03-03'), to: day('2025-03-07'), extent: 100 },
    { number: '1', from: day('2026-04-29'), to: day('2026-05-05'), extent: 100 },
    { number: '1', from: day('2026-10-20'), to: day('2026-11-30'), extent: 50 },
  ],
}
const months = personMonths(facts, period)

describe('the months that are kept of a person', () => {
  test('are the latest 48 at most, and begin with her first there', () => {
    const [before, now] = [seriesOf(months, 1, end), seriesOf(months, 2, end)].map(
      (series) => series && monthsOfSeries(series, end),
    )
    expect([before?.length, before?.[0]?.month]).toEqual([seriesLength, addMonthsTo(end, 1 - seriesLength)])
    expect([now?.length, now?.[0]?.month, now?.at(-1)?.month]).toEqual([10, monthIn(2026, 1), end])
    expect(seriesOf(months, 3, end)).toBeNull()
  })

  test('give the same sums of both measures as her months themselves', () => {
    const year = { from: addMonthsTo(end, -11), to: end }
    for (const unit of [1, 2]) {
      const kept = monthsOfSeries(seriesOf(months, unit, end) ?? new Float64Array(), end).filter(
        ({ month }) => month >= year.from,
      )
      const sum = (of: 'sick' | 'ordinary' | 'occasions' | 'employedDays') =>
        kept.reduce((all, row) => all + row[of], 0)
      expect(totalSums(months, year)).toContainEqual({ person: 1, unit, sick: sum('sick'), ordinary: sum('ordinary') })
      expect(shortSums(months, year)).toContainEqual({
        person: 1,
        unit,
        sick: sum('occasions'),
        ordinary: expect.closeTo(sum('employedDays') / 365, 9),
      })
    }
  })

  test('know an absence by the end of the last month: one that has only begun is still short', () => {
    const last = monthsOfSeries(seriesOf(months, 2, end) ?? new Float64Array(), end).at(-1)
    expect(last).toMatchObject({ occasions: 1, sick: 18 })
  })
})

test('the years that are kept are of all her workplaces', () => {
  expect(
    yearsIn(yearsOf(months, end) ?? new Float64Array())
      .map(({ year, sick, long }) => [year, sick, long])
      .slice(-2),
  ).toEqual([
    [2025, 40, 0],
    [2026, 18 + 16, 0],
  ])
})
