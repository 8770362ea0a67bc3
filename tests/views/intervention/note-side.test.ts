import { expect, test } from 'vitest'
import { noteSide } from '~/views/intervention/bars-layout'
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
