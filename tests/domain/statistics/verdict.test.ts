import { expect, test } from 'vitest'
import type { Level } from '~/domain/statistics/funnel'
import type { Rising } from '~/domain/statistics/rising'
import { verdictOf } from '~/domain/statistics/verdict'

const of = (total: [Level, Rising], short: [Level, Rising]) =>
  verdictOf({ total: { level: total[0], rising: total[1] }, short: { level: short[0], rising: short[1] } })

test('a workplace is high and rising only when it is both by the same measure', () => {
  expect(of(['tydligt_hogre', 'nej'], ['inom', 'ja'])).toEqual({
    ...{ kind: 'part', both: [], high: ['total'], rising: ['short'], undecided: [] },
  })
  expect(of(['troligen_hogre', 'tecken'], ['lagre', 'oavgjort'])).toEqual({
    kind: 'high-and-rising',
    both: [{ measure: 'total', sureness: 'likely' }],
    ...{ high: ['total'], rising: ['total'], undecided: ['short'] },
  })
})

test('it is sure only when neither word is hedged, and what is surest comes first', () => {
  expect(of(['tydligt_hogre', 'tecken'], ['tydligt_hogre', 'ja']).both).toEqual([
    { measure: 'short', sureness: 'clear' },
    { measure: 'total', sureness: 'likely' },
  ])
  expect(of(['troligen_hogre', 'ja'], ['inom', 'nej']).both).toEqual([{ measure: 'total', sureness: 'likely' }])
})

test('it is undecided when nothing could be told, and neither when something could', () => {
  expect(of(['oavgjort', 'oavgjort'], ['oavgjort', 'oavgjort'])).toMatchObject({
    ...{ kind: 'undecided', undecided: ['total', 'short'] },
  })
  expect(of(['inom', 'oavgjort'], ['oavgjort', 'oavgjort']).kind).toBe('neither')
  expect(of(['lagre', 'nej'], ['inom', 'nej'])).toMatchObject({ kind: 'neither', undecided: [] })
})
