import { describe, expect, it } from 'vitest'
import { day } from '~/domain/day'
import { monthIn, type Month } from '~/domain/statistics/month'
import { seriesLength } from '~/domain/statistics/person-series'
import { supportEffect, type SupportEffectQuestion } from '~/domain/statistics/support-effect'
import type { Member } from '~/domain/statistics/unit-result-question'

const end = monthIn(2026, 10)
const start = day('2025-06-20')

/** Somebody who has 100 hours a month, `before` of them sick until the plan and `after` since, and a short occasion every month or every other when she has any. */
function member(workplace: number, person: number, before: number, after: number): Member {
  const series = new Float64Array(seriesLength * 4)
  for (let back = 0; back < seriesLength; back++) {
    const sick = end - back < monthIn(2025, 6) ? before : after
    series.set([sick, 100, sick > 0 && (person % 2 === 0 || back % 2 === 0) ? 1 : 0, 30], (seriesLength - 1 - back) * 4)
  }
  return { workplace, person, sex: 'K', birthYear: 1980, series }
}

const workplace = (unit: number, before: number, after: number): Member[] =>
  Array.from({ length: 12 }, (_, index) => member(unit, unit * 100 + index, before + (index % 3), after + (index % 3)))

const question = (more: Partial<SupportEffectQuestion> = {}): SupportEffectQuestion => ({
  ...{ start, end, firstSickMonth: monthIn(2024, 6), unit: 1, candidates: [2, 3], smallest: 11, seed: 7 },
  members: [...workplace(1, 20, 8), ...workplace(2, 19, 18), ...workplace(3, 21, 20)],
  ...more,
})

describe('Before and after of support', () => {
  it('compares the year before the plan with the year that begins three months after it, on both measures', () => {
    const effect = supportEffect(question())
    expect([effect?.before[0], effect?.before.at(-1)]).toEqual([monthIn(2024, 6), monthIn(2025, 5)])
    expect([effect?.after[0], effect?.after.at(-1)]).toEqual([monthIn(2025, 10), monthIn(2026, 9)])
    expect(effect?.total).toMatchObject({
      verdict: 'fallen',
      unit: { before: expect.closeTo(0.21, 10), after: expect.closeTo(0.09, 10) },
      comparison: { units: [2, 3], before: expect.closeTo(0.21, 10), after: expect.closeTo(0.2, 10) },
      difference: expect.closeTo(-0.11, 10),
    })
    expect(effect?.short).toMatchObject({ verdict: 'no-certain-difference', difference: 0 })
  })

  it('isn’t told where it tells of everybody: nobody had a short occasion the year after', () => {
    const well = [
      ...Array.from({ length: 12 }, (_, index) => member(1, 100 + index, 20 + index, 0)),
      ...workplace(2, 19, 18),
      ...workplace(3, 21, 20),
    ]
    expect(supportEffect(question({ members: well }))?.short).toEqual({ verdict: 'too-small', why: 'alike' })
  })

  it('waits until the year after is over', () => {
    const early = question({ end: monthIn(2026, 8) })
    expect(supportEffect(early)?.total).toEqual({ verdict: 'too-small', why: 'months' })
  })

  it('says when absence isn’t known of a whole year before', () => {
    for (const firstSickMonth of [monthIn(2024, 7), null])
      expect(supportEffect(question({ firstSickMonth }))?.total).toEqual({ verdict: 'too-small', why: 'months' })
  })

  it('says nothing new once the series no longer reach back', () => {
    const later = (years: number) => question({ end: (end + 12 * years) as Month })
    expect(supportEffect(later(1))).not.toBeNull()
    expect(supportEffect(later(2))).toBeNull()
  })
})
