import { expect, test } from 'vitest'
import { day } from '~/domain/day'
import { planEmployments, type FileEmployment, type StandingEmployment } from '~/domain/import/employment'

const facts = {
  personId: 1,
  name: 'Elin Wallgren',
  identityHash: null,
  sex: 'K',
  birthYear: 1984,
  workplaceId: 3,
  managerId: null,
  email: null,
  position: null,
  share: 100,
  weeklyHours: 40,
  protected: false,
} as const

const row = (line: number, from: string, to: string | null, more: Partial<FileEmployment> = {}): FileEmployment => ({
  ...facts,
  line,
  employeeNumber: '101',
  workplaceCode: 'HEM',
  managerNumber: null,
  from: day(from),
  to: to === null ? null : day(to),
  ...more,
})

const standing = (id: number, from: string, to: string | null): StandingEmployment => ({
  ...facts,
  id,
  from: day(from),
  to: to === null ? null : day(to),
})

function outcome(rows: FileEmployment[], stands: StandingEmployment[] = []) {
  const { added, changed, unchanged, faults } = planEmployments(rows, stands)
  return [
    ...added.map(({ line }) => `${line} added`),
    ...changed.map((one) => `${one.row.line} changes ${one.standing.id}`),
    ...(unchanged ? [`${unchanged} unchanged`] : []),
    ...faults.map(({ line, column, code }) => `${line} ${column} ${code}`),
  ]
}

test('a move closes the old row and opens a new one', () => {
  const moved = [row(2, '2020-01-01', '2026-05-31'), row(3, '2026-06-01', null, { workplaceId: 4 })]
  expect(outcome(moved, [standing(7, '2020-01-01', null)])).toEqual(['3 added', '2 changes 7'])
  expect(outcome([row(2, '2020-01-01', null)], [standing(7, '2020-01-01', null)])).toEqual(['1 unchanged'])
})

test.each([
  [
    'the later row of the file',
    [row(2, '2026-01-01', null), row(3, '2020-01-01', '2026-01-01')],
    ['2 added', '3 from employments-overlap'],
  ],
  ['one that ends before it begins', [row(2, '2026-01-02', '2026-01-01')], ['2 tom end-before-start']],
  ['an unknown workplace', [row(2, '2026-01-01', null, { workplaceId: null })], ['2 arbetsplats unknown-workplace']],
  ['an unknown manager', [row(2, '2026-01-01', null, { managerNumber: '9' })], ['2 chef unknown-manager']],
  [
    'dates before references',
    [row(2, '2026-01-01', null), row(3, '2026-02-01', null, { workplaceId: null })],
    ['2 added', '3 from employments-overlap'],
  ],
  [
    'only itself: a row that is not taken in is in nobody’s way',
    [row(2, '2020-01-01', null, { workplaceId: null }), row(3, '2020-02-01', null)],
    ['3 added', '2 arbetsplats unknown-workplace'],
  ],
])('a fault is found in %s', (_what, rows, expected) => {
  expect(outcome(rows)).toEqual(expected)
})

test('what stands and is not in the file is in the way', () => {
  expect(outcome([row(2, '2026-06-01', null)], [standing(7, '2020-01-01', null)])).toEqual([
    '2 from employments-overlap',
  ])
})

test('a row with a fault leaves what stands where it was', () => {
  const rows = [row(2, '2020-01-01', '2026-05-31', { workplaceId: null }), row(3, '2026-06-01', null)]
  expect(outcome(rows, [standing(7, '2020-01-01', null)])).toEqual([
    '2 arbetsplats unknown-workplace',
    '3 from employments-overlap',
  ])
})
