import { describe, expect, test } from 'vitest'
import { day, isoDay } from '~/domain/day'
import { addMonthsTo, firstDay, lastDay, lastWholeMonth, monthIn, monthOf, rolling } from '~/domain/statistics/month'

describe('a calendar month', () => {
  test('has its own first and last day, leap years too', () => {
    expect([firstDay, lastDay].map((of) => isoDay(of(monthIn(2028, 2))))).toEqual(['2028-02-01', '2028-02-29'])
    expect(monthOf(day('2026-12-31'))).toBe(monthIn(2026, 12))
    expect(addMonthsTo(monthIn(2026, 12), 1)).toBe(monthIn(2027, 1))
  })

  test.each([
    ['2026-11-29', 2026, 10],
    ['2026-11-30', 2026, 11],
    ['2026-12-01', 2026, 11],
    ['2026-01-01', 2025, 12],
    ['2026-01-31', 2026, 1],
  ])('is whole on its last day: on %s the last whole month is %i-%i', (today, year, month) => {
    expect(lastWholeMonth(day(today))).toBe(monthIn(year, month))
  })

  test('ends the rolling twelve, which begin eleven months before', () => {
    const months = rolling(monthIn(2026, 3))
    expect([months.length, months[0], months.at(-1)]).toEqual([12, monthIn(2025, 4), monthIn(2026, 3)])
  })
})
