import { describe, expect, test } from 'vitest'
import { occasionsPer100, roundHalfUp, sickPercent } from '~/domain/statistics/rate'

describe('a rate', () => {
  test('is all sick hours over all ordinary hours, and nothing when there are none of them', () => {
    expect(sickPercent({ sick: 9, ordinary: 400 })).toBe(2.25)
    expect(sickPercent({ sick: 0, ordinary: 400 })).toBe(0)
    expect(sickPercent({ sick: 0, ordinary: 0 })).toBeNull()
  })

  test.each([
    [2.25, 2.3],
    [0.05, 0.1],
    [1.15, 1.2],
    [8.35, 8.4],
    [4.449999, 4.4],
    [0.049999, 0],
    [-2.25, -2.2],
    [100, 100],
  ])('of %f is told as %f', (exact, told) => {
    expect(roundHalfUp(exact)).toBe(told)
  })

  test('is rounded up at a half that was lost in adding up hours', () => {
    const percent = sickPercent({ sick: 0.7 + 0.1 + 0.1, ordinary: 40 })
    expect(percent).toBeLessThan(2.25)
    expect(roundHalfUp(percent ?? 0)).toBe(2.3)
  })

  test('of occasions is per hundred employed on the mean, however long the period is', () => {
    expect(occasionsPer100(30, 50 * 365, 365)).toBe(60)
    expect(occasionsPer100(5, 10 * 31, 31)).toBe(50)
    expect(occasionsPer100(3, 0, 31)).toBeNull()
  })
})
