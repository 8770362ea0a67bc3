import { describe, expect, test } from 'vitest'
import { ageGroups, shownNyckeltal, type NyckeltalCell } from '~/domain/statistics/suppression-nyckeltal'

/** How many women and men there are of ≤ 29, 30–49 and ≥ 50 years. */
const cells = (women: number[], men: number[], traits: Partial<NyckeltalCell> = {}): NyckeltalCell[] =>
  [women, men].flatMap((sizes, sex) =>
    sizes.map((persons, place) => ({
      ...{ sex: sex === 0 ? ('K' as const) : ('M' as const), age: ageGroups[place] ?? 'to29', persons },
      ...{ ordinary: persons * 1700, same: null, ...traits },
    })),
  )
const shown = (all: NyckeltalCell[], longSame: number | null = null) =>
  [...shownNyckeltal(all, longSame, 11)].sort().join(' ')

describe('of the seven nyckeltal are shown', () => {
  test('all when every group is large', () => {
    expect(shown(cells([20, 30, 40], [20, 30, 40]))).toBe('1 2 3 4 5 6 7')
  })

  test('neither men nor women when the men are ten', () => {
    expect(shown(cells([20, 30, 40], [3, 3, 4]))).toBe('1 2 5 6 7')
  })

  test('not the smaller of the other ages when the young are few', () => {
    expect(shown(cells([5, 30, 40], [5, 30, 40]))).toBe('1 2 3 4 7')
  })

  test('not the second when the long share is 0, or all of it for everybody, and never without the first', () => {
    expect(shown(cells([20, 30, 40], [20, 30, 40]), 0)).toBe('1 3 4 5 6 7')
    expect(shown(cells([20, 30, 40], [20, 30, 40]), 1)).toBe('1 3 4 5 6 7')
    expect(shown(cells([1, 2, 2], [1, 2, 2]))).toBe('')
    expect(shown(cells([20, 30, 40], [20, 30, 40], { same: 0 }))).toBe('')
  })

  test('not two of the ages when women and the oldest differ by a few men, which men and the younger do too', () => {
    expect(shown(cells([0, 0, 40], [20, 30, 5]))).toBe('1 2 3 4 6')
  })

  test('all when those who differ are enough, or can’t be told apart', () => {
    expect(shown(cells([0, 0, 40], [20, 30, 15]))).toBe('1 2 3 4 5 6 7')
    expect(shown(cells([4, 0, 40], [20, 30, 15]))).toBe('1 2 3 4 5 6 7')
  })
})
