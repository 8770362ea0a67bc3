import { describe, expect, test } from 'vitest'
import { addMonthsTo, type Month } from '~/domain/statistics/month'
import { runChart } from '~/domain/statistics/run-chart'
import { lastMonth } from '#tests/support/statistics/workforce'

const ago = (months: number): Month => addMonthsTo(lastMonth, -months)

describe('a run chart', () => {
  const points = (values: number[], from: number) =>
    values.map((difference, index) => ({ month: ago(from - index), difference }))
  const base = points([1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1], 23)
  const marks = (values: number[]) =>
    runChart(base, points(values, values.length - 1))
      .points.slice(12)
      .map(({ rules }) => rules.join(''))

  test('has its centre and limits from the base alone', () => {
    const { centre, lower, upper } = runChart(base, points([50, 60], 1))
    expect([centre, lower, upper]).toEqual([0, expect.closeTo(-5.32, 12), expect.closeTo(5.32, 12)])
    expect(runChart(points([1, 2, 4], 14), []).upper).toBeCloseTo(7 / 3 + 2.66 * 1.5, 12)
  })
  test('marks a point above the upper limit, and none on it', () => {
    expect(marks([0, 5.33, 0])).toEqual(['', 'a', ''])
    expect(marks([0, 5.319, -9])).toEqual(['', '', ''])
  })
  test('takes no rounding for a rise', () => {
    const flat = runChart(points([0.3, 0.3, 0.3], 10), points(new Array<number>(8).fill(0.1 + 0.2), 7))
    expect(flat.points.flatMap(({ rules }) => rules)).toEqual([])
  })
  test('marks eight in a row above the centre, and not seven', () => {
    expect(marks([-1, 1, 2, 1, 2, 1, 2, 1, 2, -1])).toEqual(['', ...new Array<string>(8).fill('b'), ''])
    expect(marks([-1, 1, 2, 1, 2, 1, 2, 1, -1, 1]).join('')).toBe('')
    expect(marks([1, 2, 1, 2, 0, 2, 1, 2, 1]).join('')).toBe('')
  })
  test('marks two of three beyond two thirds of the way, those two', () => {
    expect(marks([0, 4, 0, 4, 0])).toEqual(['', 'c', '', 'c', ''])
    expect(marks([4, 4, 0])).toEqual(['c', 'c', ''])
    expect(marks([4, 0, 0, 4]).join('')).toBe('')
    expect(marks([3.5, 3.54, 0]).join('')).toBe('')
  })
  test('marks six in a row that rise each time, and not five', () => {
    expect(marks([0, -5, -4, -3, -2, -1, -0.5, -3])).toEqual(['', 'd', 'd', 'd', 'd', 'd', 'd', ''])
    expect(marks([0, -5, -4, -3, -2, -1, -1]).join('')).toBe('')
  })
  test('looks for no signal before now', () => {
    expect(
      runChart(points([1, 2, 3, 4, 5, 6, 7, 8, 9, 99], 12), points([0], 0)).points.flatMap((at) => at.rules),
    ).toEqual([])
  })
})
