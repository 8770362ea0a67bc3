import { expect, test } from 'vitest'
import { levelOf, type Level } from '~/domain/statistics/funnel'
import { risingOf, type Rising } from '~/domain/statistics/rising'
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

test.each<[number, number, number, Level]>([
  [1.961, 1.001, 1.961, 'tydligt_hogre'],
  [1.961, 1.001, 1.96, 'troligen_hogre'],
  [1.96, 9, 1.95, 'inom'],
  [9, 1, 9, 'inom'],
  [-1.96, -3, -1.9, 'inom'],
  [-1.961, 0, -1.9, 'lagre'],
])('a level has strict limits: z %d, without the first %d, adjusted %d is %s', (z, zWithout, zAdjusted, level) => {
  expect(levelOf({ z, zWithout, zAdjusted })).toBe(level)
})

test.each<[number, number, boolean, Rising]>([
  [1.641, 0.841, false, 'ja'],
  [1.64, 0.841, false, 'nej'],
  [1.64, 0.841, true, 'tecken'],
  [1.641, 0.84, true, 'tecken'],
  [0.841, 0.501, true, 'tecken'],
  [0.84, 0.6, true, 'nej'],
  [9, 0.5, true, 'nej'],
])('so has a change: z %d, without the first %d, signal of late %s is %s', (z, zWithout, recent, rising) => {
  expect(risingOf({ z, zWithout }, recent)).toBe(rising)
  expect(risingOf(null, recent)).toBe('oavgjort')
})
