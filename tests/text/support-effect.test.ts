import { expect, test } from 'vitest'
import type { BeforeAfter } from '~/domain/statistics/before-after'
import { effectFinding } from '~/text/support-effect'

const around = (change: number) => ({ before: 0.1, after: 0.1 + change, change })
const known = (verdict: 'fallen' | 'risen' | 'no-certain-difference', change: number): BeforeAfter => ({
  ...{ verdict, difference: change, lower: change - 0.01, upper: change + 0.01 },
  ...{ unit: around(change), comparison: { ...around(0), units: [1] } },
})
const small: BeforeAfter = { verdict: 'too-small', why: 'months' }
const effect = (total: BeforeAfter, short: BeforeAfter) => ({ before: [], after: [], total, short })

test('the head of a page tells only what is sure of the numbers before and after', () => {
  expect(effectFinding(effect(known('fallen', -0.05), known('no-certain-difference', -1)))).toBe(
    'Sjukfrånvaron har gått ned mer än på jämförbara arbetsplatser.',
  )
  expect(effectFinding(effect(known('no-certain-difference', 0), known('risen', 1)))).toBe(
    'De korta tillfällena har ökat mer än på jämförbara arbetsplatser.',
  )
  expect(effectFinding(effect(small, small))).toBeUndefined()
  expect(effectFinding(null)).toBeUndefined()
})
