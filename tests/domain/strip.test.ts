import { describe, expect, test } from 'vitest'
import { day, isoDay } from '~/domain/day'
import { judge } from '~/domain/judgement'
import { rulePresets } from '~/domain/rule'
import { stripOf } from '~/domain/strip'
import { spell } from '#tests/support/absence'

const today = day('2026-11-20')
const rule = rulePresets['6/12']

const jonas = [
  spell('2025-02-17', '2025-02-21'),
  spell('2025-10-06', '2025-10-08'),
  spell('2025-12-03', '2025-12-05'),
  spell('2026-01-19', '2026-01-20'),
  spell('2026-01-23', '2026-01-26'),
  spell('2026-03-12', '2026-03-13'),
  spell('2026-05-04', '2026-05-07'),
  spell('2026-09-01', '2026-09-02'),
  spell('2026-09-07', '2026-09-08'),
  spell('2026-11-09', '2026-11-13'),
]

const strip = (spells = jonas) => {
  const { counted } = judge(rule, { spells, contacts: [] }, today, today)
  return stripOf(spells, { rule, counted }, today)
}

describe('the strip of 24 months', () => {
  test('has four half years of whole months, the current month last', () => {
    expect(strip().rows.map(({ from, to }) => [isoDay(from), isoDay(to)])).toEqual([
      ['2024-12-01', '2025-05-31'],
      ['2025-06-01', '2025-11-30'],
      ['2025-12-01', '2026-05-31'],
      ['2026-06-01', '2026-11-30'],
    ])
  })

  test('numbers what the rule counts and chains reports that count as one', () => {
    const { occasions } = strip()
    expect(occasions.map(({ number }) => number)).toEqual([null, null, 1, 2, 3, 4, 5, 6])
    expect(occasions[3]).toMatchObject({ from: day('2026-01-19'), to: day('2026-01-26'), days: 6 })
    expect(occasions[3]?.reports).toHaveLength(2)
  })

  test('marks each sick day once, and the window from the day after the same date last year', () => {
    const { rows, window } = strip()
    expect(rows.map(({ counted, others }) => [counted.length, others.length])).toEqual([
      [0, 5],
      [0, 3],
      [15, 0],
      [9, 0],
    ])
    expect(window && isoDay(window.from)).toBe('2025-11-21')
    expect(rows[1]?.window).toEqual({ from: day('2025-11-21'), to: day('2025-11-30') })
    expect(rows[0]?.window).toBeNull()
  })

  test('an open absence goes to today and no further, and a long one is not counted', () => {
    const { occasions, rows } = strip([spell('2026-10-26', null), spell('2026-11-02', null, 50)])
    expect(occasions).toMatchObject([{ from: day('2026-10-26'), to: today, number: null, open: true, days: 26 }])
    expect(rows[3]?.others).toHaveLength(26)
  })

  test('an absence from before the first month is seen from there', () => {
    expect(strip([spell('2024-10-01', '2024-12-04')]).rows[0]?.others).toHaveLength(4)
  })

  test('counts nothing when no rule about repeated absence is in force', () => {
    expect(stripOf(jonas, null, today)).toMatchObject({ window: null })
    expect(stripOf(jonas, null, today).occasions.every(({ number }) => number === null)).toBe(true)
  })
})
