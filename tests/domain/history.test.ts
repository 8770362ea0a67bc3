import { expect, test } from 'vitest'
import { day } from '~/domain/day'
import { arrivals, latestFirst } from '~/domain/history'

const today = day('2026-11-20')
const period = (workplace: string, from: string, to: string | null = null) => ({
  workplace,
  from: day(from),
  to: to === null ? null : day(to),
})

test('a raised share is no arrival, a move is, and one to come is not told yet', () => {
  const told = arrivals(
    [
      period('Öster', '2019-02-04', '2022-12-31'),
      period('Öster', '2023-01-01', '2025-05-31'),
      period('Väster', '2025-06-01'),
      period('Norr', '2027-01-01'),
    ],
    today,
  )
  expect(told.map(({ workplace, on, first }) => [workplace, on, first])).toEqual([
    ['Öster', day('2019-02-04'), true],
    ['Väster', day('2025-06-01'), false],
  ])
})

test('the latest stands first, and of one day what came last', () => {
  const events = [
    { kind: 'escalated' as const, on: day('2026-11-01') },
    { kind: 'ended' as const, on: day('2026-11-03') },
    { kind: 'held' as const, on: day('2026-11-03'), by: 'Karin', contact: 'phone' as const },
  ]
  expect(latestFirst(events).map(({ kind }) => kind)).toEqual(['held', 'ended', 'escalated'])
})
