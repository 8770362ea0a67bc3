import { expect, test } from 'vitest'
import { day } from '~/domain/day'
import { barWords } from '~/views/intervention/bar-words'
import { barHeight, barRows, narrowBars, noteSide, wideBars, wordHeight } from '~/views/intervention/bars-layout'
import type { PlanBar } from '~/domain/intervention/bars'

const bar = (more: Partial<PlanBar>): PlanBar => ({
  ...{ measure: 'a', start: 0, end: 0.2, elapsed: null, followUp: null, look: 'planned', open: false, ...more },
})

test('a word about a bar never has the line of today through it', () => {
  expect(noteSide(bar({ start: 0.1, end: 0.2 }), 0.25)).toEqual({ side: 'right', at: 0.25 })
  expect(noteSide(bar({ start: 0.1, end: 0.2 }), 0.05)).toEqual({ side: 'right', at: 0.2 })
  expect(noteSide(bar({ start: 0.5, end: 0.95 }), 0.4)).toBeNull()
  expect(noteSide(bar({ start: 0.5, end: 0.95 }), 0.1)).toEqual({ side: 'left', at: 0.5 })
})

test('what waits for a decision says so inside the bar, if it is long enough', () => {
  expect(noteSide(bar({ start: 0.3, end: 0.9, look: 'undecided' }), 0.2)).toEqual({ side: 'inside', at: 0.3 })
  expect(noteSide(bar({ start: 0.3, end: 0.9, followUp: 0.4, look: 'undecided' }), 0.2)).toBeNull()
  expect(noteSide(bar({ start: 0.1, end: 0.2, look: 'undecided' }), null)).toEqual({ side: 'right', at: 0.2 })
})

test('a long name takes two rows between its words, and on a phone how it goes has a row of its own', () => {
  const name = 'Utbilda gruppledare i omtankessamtal och korta samtal'
  expect(barWords(name, 'late', narrowBars)).toEqual([
    'Utbilda gruppledare i omtankessamtal och',
    'korta samtal',
    'skulle ha varit klar',
  ])
  expect(barWords(name, 'late', wideBars)).toEqual(['Utbilda gruppledare i omtankessamtal och korta', 'samtal'])
  expect(barWords('Två fasta team', 'ongoing', narrowBars)).toEqual(['Två fasta team'])
  const [, rest] = barWords('ord '.repeat(60), 'planned', narrowBars)
  expect(rest).toHaveLength(narrowBars.letters)
  expect(rest?.endsWith('…')).toBe(true)
})

test('words above a bar never reach down into it', () => {
  const bars = {
    ...{ from: day('2026-11-01'), to: day('2026-11-30'), today: null, months: [] },
    groups: [{ goal: 'g', bars: [bar({ measure: 'm', look: 'undecided' })] }],
  }
  const names = { measures: { m: 'ord '.repeat(30) }, goals: { g: 'hinder '.repeat(12) } }
  for (const row of barRows(bars, narrowBars, names).rows) {
    const last = row.top + (row.kind === 'goal' ? 22 : 18) + (row.words.length - 1) * wordHeight
    expect(last).toBeLessThanOrEqual(row.kind === 'goal' ? row.bottom : row.middle - barHeight / 2)
  }
})
