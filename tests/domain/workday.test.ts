import { describe, expect, test } from 'vitest'
import { addDays, day, isoDay, weekday, type Day } from '~/domain/day'
import { isWorkday, ordinaryHours } from '~/domain/workday'

const daysOf = (year: number): Day[] => {
  const first = day(`${year}-01-01`)
  return Array.from({ length: day(`${year + 1}-01-01`) - first }, (_, at) => addDays(first, at))
}

const freeWeekdays = (year: number): string[] =>
  daysOf(year)
    .filter((date) => weekday(date) < 6 && !isWorkday(date))
    .map(isoDay)

describe('days that are free though they are no weekend', () => {
  test('2026: Easter on 5 April, midsommarafton on 19 June, Christmas Eve on a Thursday', () => {
    expect(freeWeekdays(2026)).toEqual([
      ...['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-06-19'],
      ...['2026-12-24', '2026-12-25', '2026-12-31'],
    ])
  })

  test('2024: a leap year with Easter in March', () => {
    expect(freeWeekdays(2024)).toEqual([
      ...['2024-01-01', '2024-03-29', '2024-04-01', '2024-05-01', '2024-05-09', '2024-06-06', '2024-06-21'],
      ...['2024-12-24', '2024-12-25', '2024-12-26', '2024-12-31'],
    ])
  })

  test.each([
    [2008, '2008-03-24'],
    [2019, '2019-04-22'],
    [2025, '2025-04-21'],
    [2027, '2027-03-29'],
    [2038, '2038-04-26'],
  ])('annandag påsk %i is %s', (_year, monday) => {
    expect(isWorkday(day(monday))).toBe(false)
    expect(isWorkday(addDays(day(monday), 1))).toBe(true)
  })

  test('the Monday after Whitsun and the Friday before Alla helgons dag are workdays', () => {
    expect(isWorkday(day('2026-05-25'))).toBe(true)
    expect(isWorkday(day('2026-10-30'))).toBe(true)
  })
})

describe('ordinary hours', () => {
  test('are a fifth of the week times the share on a workday, and none on other days', () => {
    expect(ordinaryHours({ share: 100, weeklyHours: 40 }, day('2026-11-20'))).toBe(8)
    expect(ordinaryHours({ share: 75, weeklyHours: 37 }, day('2026-11-20'))).toBeCloseTo(5.55)
    expect(ordinaryHours({ share: 100, weeklyHours: 40 }, day('2026-11-21'))).toBe(0)
    expect(ordinaryHours({ share: 100, weeklyHours: 40 }, day('2026-06-19'))).toBe(0)
  })

  test('hourly staff have none', () => {
    expect(ordinaryHours({ share: 0, weeklyHours: 40 }, day('2026-11-20'))).toBe(0)
  })
})
