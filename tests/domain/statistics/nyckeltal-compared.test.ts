import { expect, test } from 'vitest'
import { nyckeltalCompared } from '~/domain/statistics/nyckeltal-compared'
import type { ShownNyckeltal } from '~/domain/statistics/nyckeltal-shown'

const told = (number: 1 | 3, percent: number): ShownNyckeltal => ({
  number,
  answer: { kind: 'value', value: { percent, numerator: percent, denominator: 100, persons: 20 } },
})
const hidden: ShownNyckeltal = { number: 3, answer: { kind: 'masked' } }

test('a year is compared with the one before in percentage points', () => {
  const [one] = nyckeltalCompared([told(1, 6.25)], [told(1, 5)])
  expect(one).toMatchObject({ before: { kind: 'value', value: 5 }, change: 1.25 })
})

test.each([
  ['this year', hidden, told(3, 5)],
  ['the year before', told(3, 5), hidden],
  ['both', hidden, hidden],
] as const)(
  'no change is told when %s is hidden, and what is told of one year says nothing of the other',
  (_, now, was) => {
    const [one] = nyckeltalCompared([now], [was])
    expect(one?.change).toBeNull()
    expect(one?.answer).toEqual(now.answer)
    expect(one?.before?.kind).toBe(was.answer.kind)
  },
)

test('there is nothing to compare with in a year that nothing is known of', () => {
  expect(nyckeltalCompared([told(1, 5)], null)).toMatchObject([{ before: null, change: null }])
})
