import { describe, expect, test } from 'vitest'
import { insufficient, mapShown, masked, shown, sinceBefore, told } from '~/domain/statistics/shown'

const value = (number: number) => ({ kind: 'value', value: number }) as const

describe('a number', () => {
  test.each([
    ['is told when its group may be', 0.05, { persons: 11, may: true }, value(0.05)],
    ['is masked when its group may not', 0.05, { persons: 11, may: false }, masked],
    ['is masked also when there is nothing to divide by', null, { persons: 11, may: false }, masked],
    ['has too little to stand on when there is nothing to divide by', null, { persons: 11, may: true }, insufficient],
    ['of nobody hides nobody', null, { persons: 0, may: false }, insufficient],
  ])('%s', (_what, number, group, expected) => {
    expect(shown(number, group)).toEqual(expected)
  })

  test('can be made another only when it is told', () => {
    expect([value(2), masked, insufficient].map((one) => mapShown(one, (number) => number * 8))).toEqual([
      value(16),
      masked,
      insufficient,
    ])
    expect([value(2), masked, insufficient].map(told)).toEqual([2, null, null])
  })
})

describe('since the period before', () => {
  test.each([
    ['both are there when both are told', value(0.06), value(0.04), { previous: 0.04, change: 0.06 - 0.04 }],
    ['both are empty when the one before is masked', value(0.06), masked, { previous: null, change: null }],
    ['both are empty when it had nothing to stand on', value(0.06), insufficient, { previous: null, change: null }],
    ['both are empty when the one now is masked', masked, value(0.04), { previous: null, change: null }],
  ])('%s', (_what, now, before, expected) => {
    expect(sinceBefore(now, before)).toEqual(expected)
  })
})
