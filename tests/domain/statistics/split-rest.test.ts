import { expect, test } from 'vitest'
import { mayBeSplit, type Head } from '~/domain/statistics/split-rest'

let next = 0
const people = (count: number, sex: Head['sex'], region: string, sick = (place: number) => place): Head[] =>
  Array.from({ length: count }, (_, place) => ({ person: next++, sex, region, sick: sick(place), ordinary: 100 }))

test.each([
  ['enough women and enough men', [...people(11, 'K', 'a'), ...people(11, 'M', 'a')], true],
  [
    'enough of both in two places together',
    [...people(6, 'K', 'a'), ...people(6, 'M', 'a'), ...people(5, 'K', 'b'), ...people(5, 'M', 'b')],
    true,
  ],
  ['too few men', [...people(30, 'K', 'a'), ...people(10, 'M', 'a')], false],
  ['women who are all alike', [...people(11, 'K', 'a', () => 10), ...people(11, 'M', 'a')], false],
  [
    'three women among men, beside a place of women whose total is told',
    [...people(20, 'K', 'a'), ...people(14, 'M', 'b'), ...people(3, 'K', 'b')],
    false,
  ],
  [
    'eleven women among men, beside such a place',
    [...people(20, 'K', 'a'), ...people(14, 'M', 'b'), ...people(11, 'K', 'b')],
    true,
  ],
])('%s', (_what, heads, expected) => {
  expect(mayBeSplit(heads, 11)).toBe(expected)
})

test('somebody who has moved is one', () => {
  const movers = people(5, 'M', 'a')
  const men = [...people(5, 'M', 'b'), ...movers, ...movers.map((head) => ({ ...head, region: 'b' }))]
  expect(mayBeSplit([...people(11, 'K', 'a'), ...people(11, 'K', 'b'), ...men], 11)).toBe(false)
})
