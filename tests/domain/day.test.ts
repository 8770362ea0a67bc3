import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, day, dayAt, isoDay, parseDay, weekday, type Day } from '~/domain/day'

describe('calendar months', () => {
  test.each([
    ['2026-08-31', -6, '2026-02-28'],
    ['2028-08-31', -6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-15', -12, '2025-01-15'],
  ])('%s with %i months is %s', (date, months, expected) => {
    expect(isoDay(addMonths(day(date), months))).toBe(expected)
  })

  test('agree with the calendar of the language on every date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), fc.integer({ min: -600, max: 600 }), (date, months) => {
        const expected = Temporal.PlainDate.from(isoDay(date as Day)).add({ months })
        expect(isoDay(addMonths(date as Day, months))).toBe(expected.toString())
      }),
    )
  })
})

test('a date that is not in the calendar is no day', () => {
  for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '']) expect(parseDay(text)).toBeNull()
  expect(isoDay(day('2028-02-29'))).toBe('2028-02-29')
})

test('weekdays run from Monday 1 to Sunday 7, also before 1970', () => {
  expect(weekday(day('2026-11-20'))).toBe(5)
  expect(weekday(day('1969-12-28'))).toBe(7)
  expect(weekday(addDays(day('1969-12-28'), 1))).toBe(1)
})

test('the day changes at midnight in Stockholm, in summer and in winter', () => {
  expect(isoDay(dayAt(new Date('2026-06-30T22:30:00Z')))).toBe('2026-07-01')
  expect(isoDay(dayAt(new Date('2026-12-31T22:30:00Z')))).toBe('2026-12-31')
})
