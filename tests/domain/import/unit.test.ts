import { expect, test } from 'vitest'
import { day } from '~/domain/day'
import { planUnits, type FileUnit, type StandingUnit } from '~/domain/import/unit'

const row = (line: number, code: string, parentCode: string | null, more: Partial<FileUnit> = {}): FileUnit => ({
  line,
  code,
  name: code,
  type: 'omrade',
  parentCode,
  activity: null,
  from: null,
  to: null,
  ...more,
})

const standing = (id: number, code: string, parentCode: string | null): StandingUnit => ({
  id,
  ...row(0, code, parentCode),
})

function outcome(rows: FileUnit[], stands: StandingUnit[] = []) {
  const { added, changed, unchanged, faults } = planUnits(rows, stands)
  return [
    ...added.map(({ line }) => `${line} added`),
    ...changed.map((one) => `${one.row.line} changes ${one.standing.id}`),
    ...(unchanged ? [`${unchanged} unchanged`] : []),
    ...faults.map(({ line, column, code }) => `${line} ${column} ${code}`),
  ]
}

test('a parent may come further down in the file, or stand already', () => {
  expect(outcome([row(2, 'HEM', 'NORD'), row(3, 'NORD', 'VÅRD')], [standing(1, 'VÅRD', null)])).toEqual([
    '2 added',
    '3 added',
  ])
})

test('the same unit again is an update, and the same words again are nothing', () => {
  const stands = [standing(1, 'NORD', null), standing(2, 'SYD', null)]
  expect(outcome([row(2, 'NORD', null, { name: 'Nord' }), row(3, 'SYD', null)], stands)).toEqual([
    '2 changes 1',
    '1 unchanged',
  ])
})

test.each([
  ['an unknown parent', [row(2, 'HEM', 'NORD')], ['2 overordnad unknown-parent']],
  ['itself as parent', [row(2, 'HEM', 'HEM')], ['2 overordnad own-parent']],
  ['a ring', [row(2, 'A', 'B'), row(3, 'B', 'A')], ['2 overordnad parent-below', '3 overordnad unknown-parent']],
  [
    'a parent that is not taken in',
    [row(2, 'A', 'B'), row(3, 'B', 'C')],
    ['3 overordnad unknown-parent', '2 overordnad unknown-parent'],
  ],
  ['a code used before', [row(2, 'A', null), row(3, 'A', null)], ['2 added', '3 kod key-repeated']],
  [
    'an end before the start',
    [row(2, 'A', null, { from: day('2026-02-01'), to: day('2026-01-31') })],
    ['2 tom end-before-start'],
  ],
])('a fault is found in %s', (_what, rows, expected) => {
  expect(outcome(rows)).toEqual(expected)
})

test('a unit cannot move below one of its own', () => {
  const stands = [standing(1, 'A', null), standing(2, 'B', 'A'), standing(3, 'C', 'B')]
  expect(outcome([row(2, 'A', 'C')], stands)).toEqual(['2 overordnad parent-below'])
})
