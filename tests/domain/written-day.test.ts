import { expect, test } from 'vitest'
import { day } from '~/domain/day'
import { writtenDay } from '~/domain/written-day'

test.each([
  '2026-11-26',
  '20261126',
  '26 nov 2026',
  'tor 26 nov 2026',
  '26 november 2026',
  '26/11 2026',
  '26/11/2026',
  '26.11.2026',
])('%s is read', (text) => expect(writtenDay(text)).toBe(day('2026-11-26')))

test.each(['26 nov', '26/11', 'tor 26 nov', '29 feb'])('%s lacks only its year', (text) =>
  expect(writtenDay(text)).toBe('no-year'),
)

test.each(['', 'någon gång', '31/2 2026', '30 feb', '26 blå 2026', '13/13 2026', '2026-02-30'])(
  '%s is no day',
  (text) => expect(writtenDay(text)).toBeNull(),
)
