import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hiddenGroups } from '~/domain/masking'
import {
  countApart,
  countDifferent,
  hiddenAlone,
  hiddenOf,
  sameRate,
  sameRateOf,
  smallestGroup,
  type Group,
} from '~/domain/statistics/suppression'
import { shownSelections } from '~/domain/statistics/suppression-overlap'

const group = (code: string, persons: number, traits: Partial<Group> = {}): Group => ({
  ...{ code, persons, ordinary: persons * 1700, same: null },
  ...traits,
})
const hidden = (set: Group[], total: 'published' | 'hidden' = 'published', smallest = 11) =>
  hiddenOf(set, { smallest, count: countApart(set), total })
    .map(({ code }) => code)
    .sort()
    .join(' ')

test('ten are too few and eleven are enough, and no employer can choose fewer', () => {
  expect([10, 11].map((persons) => hiddenAlone(group('a', persons), 11))).toEqual([true, false])
  expect([10, 11].map((persons) => hiddenAlone(group('a', persons), 1))).toEqual([true, false])
  expect([19, 20].map((persons) => hiddenAlone(group('a', persons), 20))).toEqual([true, false])
  expect([5, 11, 20].map(smallestGroup)).toEqual([11, 11, 20])
})

describe('a rate that everybody has', () => {
  test('is found when it is 0, or another, and isn’t when one differs', () => {
    expect(sameRate([0, 0, 0].map((sick) => ({ sick, ordinary: 100 })))).toBe(0)
    expect(sameRate([100, 200, 50].map((ordinary) => ({ sick: ordinary / 2, ordinary })))).toBe(0.5)
    expect(sameRate([0, 0, 1].map((sick) => ({ sick, ordinary: 100 })))).toBeNull()
  })

  test('leaves out who has no hours, and is nothing for nobody', () => {
    expect(sameRate([{ sick: 0, ordinary: 0 }])).toBeNull()
    expect(
      sameRate([
        { sick: 0, ordinary: 0 },
        { sick: 10, ordinary: 20 },
      ]),
    ).toBe(0.5)
  })

  test('is the same when only the last decimals of a sum differ', () => {
    expect(
      sameRate([
        { sick: 0.1 + 0.2, ordinary: 1 },
        { sick: 0.3, ordinary: 1 },
      ]),
    ).not.toBeNull()
    expect(sameRateOf([{ same: 0.5 }, { same: 0.5 }])).toBe(0.5)
    expect([[{ same: 0 }, { same: 0.5 }], [{ same: 0 }, { same: null }], []].map(sameRateOf)).toEqual([
      null,
      null,
      null,
    ])
  })

  test('hides the group, however large it is', () => {
    expect(hiddenAlone(group('a', 500, { same: 0 }), 11)).toBe(true)
  })
})

describe('in a set that adds up to a published total', () => {
  test.each([
    ['nothing is hidden when nobody is few', [group('a', 11), group('b', 30)], ''],
    ['the smallest of the others goes with one that is hidden', [group('a', 5), group('b', 30), group('c', 12)], 'a c'],
    ['several that are few together are enough', [group('a', 5), group('b', 6), group('c', 12)], 'a b'],
    ['several that are few and still too few take one more', [group('a', 5), group('b', 5), group('c', 12)], 'a b c'],
    [
      'of two as large the one with fewest hours goes',
      [group('a', 1), group('b', 12), group('c', 12, { ordinary: 9 })],
      'a c',
    ],
    ['of two with as many hours the first code goes', [group('x', 1), group('c', 12), group('b', 12)], 'b x'],
    ['one that is hidden for being alike takes one that isn’t', [group('a', 20, { same: 0 }), group('b', 30)], 'a b'],
    [
      'two that are alike in the same way take one more',
      [group('a', 20, { same: 0 }), group('b', 15, { same: 0 }), group('c', 30), group('d', 31)],
      'a b c',
    ],
    [
      'two that are each alike but differ are enough',
      [group('a', 20, { same: 0 }), group('b', 15, { same: 0.1 }), group('c', 30)],
      'a b',
    ],
    [
      'a group that nobody publishes counts among the hidden',
      [group('a', 3, { withheld: true }), group('b', 30)],
      'a b',
    ],
    ['a group of nobody is no group', [group('a', 0), group('b', 30)], ''],
    ['all are hidden when that still isn’t enough', [group('a', 5), group('b', 3)], 'a b'],
  ])('%s', (_what, set, expected) => {
    expect(hidden(set)).toBe(expected)
    expect(hidden([...set].reverse())).toBe(expected)
  })

  test('a hidden total hides some of what it is made of, or it could be added up', () => {
    expect(hidden([group('a', 12), group('b', 13)], 'hidden')).toBe('a')
    expect(hidden([group('a', 12)], 'hidden')).toBe('a')
  })

  test('a higher limit hides more', () => {
    expect(hidden([group('a', 12), group('b', 30), group('c', 40)], 'published', 20)).toBe('a b')
  })

  test('persons who are in two hidden groups are not twice as many', () => {
    const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, place) => from + place)
    const set = [group('a', 8), group('b', 8), group('c', 20)]
    const members = { a: ids(0, 8), b: ids(2, 10), c: ids(10, 30) }
    const count = countDifferent(new Map(Object.entries(members)))
    expect(hiddenOf(set, { smallest: 11, count, total: 'published' })).toHaveLength(3)
    expect(hiddenOf(set, { smallest: 11, count: countApart(set), total: 'published' })).toHaveLength(2)
  })
})

describe('the one rule in its three forms says the same', () => {
  const anySizes = fc.array(fc.nat(25), { minLength: 1, maxLength: 7 })
  const sets = fc
    .sample(anySizes, { numRuns: 200, seed: 4 })
    .map((sizes) => sizes.map((size, place) => group(`${place}`, size)))

  test('in a trial of a rule', () => {
    for (const set of sets) {
      const keyed = set
        .filter(({ persons }) => persons > 0)
        .map(({ code, persons }) => ({ key: Number(code), persons }))
      expect([...hiddenGroups(keyed, 11)].sort().join(' ')).toBe(hidden(set))
    }
  })

  test('as filters that overlap with nothing but their total', () => {
    for (const set of sets.filter((all) => all.reduce((sum, { persons }) => sum + persons, 0) > 10)) {
      const total = { code: 'total', cells: set.map(({ code }) => code) }
      const shown = shownSelections([total, ...set.map(({ code }) => ({ code, cells: [code] }))], set, 11)
      const peopled = set.filter(({ persons }) => persons > 0)
      expect(shown.has('total')).toBe(true)
      const left = peopled.filter(({ code }) => !shown.has(code)).map(({ code }) => code)
      expect(left.sort().join(' ')).toBe(hidden(set))
    }
  })
})
