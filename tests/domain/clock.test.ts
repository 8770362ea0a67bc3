import { describe, expect, test } from 'vitest'
import type { AbsenceSpell } from '~/domain/absence'
import { clockOf } from '~/domain/clock'
import { limitsInForce, statutoryLimits, type ClockLimit } from '~/domain/clock-limit'
import { day, isoDay } from '~/domain/day'
import { spell } from '#tests/support/absence'
import { limits } from '#tests/support/limits'

const counters = (spells: AbsenceSpell[], today: string) => {
  const { currentAbsence, sickPayPeriod, chain } = clockOf(spells, day(today), limits)
  return [currentAbsence?.days ?? null, sickPayPeriod?.days ?? null, chain?.days ?? null]
}

function limitOf(name: ClockLimit['name'], spells: AbsenceSpell[], today: string): string {
  const found = clockOf(spells, day(today), limits).limits.find((limit) => limit.name === name)
  const iso = (date: Parameters<typeof isoDay>[0] | null | undefined) =>
    date === null || date === undefined ? '–' : isoDay(date)
  return `${found?.state} ${iso(found?.from)} ${iso(found?.to)}`
}

describe('the three counters', () => {
  test('run together through one unbroken absence', () => {
    expect(counters([spell('2026-10-01', null)], '2026-10-20')).toEqual([20, 20, 20])
  })

  test('a part-time sick day is a whole day, and overlapping ones are counted once', () => {
    expect(counters([spell('2026-10-01', '2026-10-10', 25), spell('2026-10-06', null, 50)], '2026-10-12')).toEqual([
      ...[12, 12, 12],
    ])
  })

  test('the unbroken absence begins anew after one well day, the others add up sick days only', () => {
    expect(counters([spell('2026-10-01', '2026-10-04'), spell('2026-10-09', null)], '2026-10-10')).toEqual([2, 6, 6])
  })

  test.each([
    ['five days after the last', '2026-10-09', [1, 5, 5]],
    ['six days after the last', '2026-10-10', [1, 1, 5]],
  ])('the sick-pay period goes on with a relapse %s', (_when, from, expected) => {
    expect(counters([spell('2026-10-01', '2026-10-04'), spell(from, from)], from)).toEqual(expected)
  })

  test.each([
    ['89 days between', '2026-05-31', [1, 1, 3]],
    ['90 days between', '2026-06-01', [1, 1, 1]],
  ])('rehabiliteringskedjan with %s', (_when, from, expected) => {
    expect(counters([spell('2026-03-01', '2026-03-02'), spell(from, from)], from)).toEqual(expected)
  })

  test('stand still when she is back, and tell whether a new sick day would go on with them', () => {
    const back = clockOf([spell('2026-10-01', '2026-10-04')], day('2026-10-10'), limits)
    expect(back.sickPayPeriod).toMatchObject({ days: 4, running: false, continues: false, lastDay: day('2026-10-04') })
    expect(back.chain).toMatchObject({ days: 4, running: false, continues: true })
    expect(clockOf([spell('2026-10-01', '2026-10-04')], day('2026-10-09'), limits).sickPayPeriod?.continues).toBe(true)
  })

  test('do not see what is reported ahead', () => {
    expect(counters([spell('2026-10-01', '2026-10-31'), spell('2026-11-02', null)], '2026-10-03')).toEqual([3, 3, 3])
    expect(counters([spell('2026-11-02', null)], '2026-10-03')).toEqual([null, null, null])
  })
})

describe('the limits of a running absence', () => {
  const running = [spell('2026-10-01', null)]

  test.each([
    ['certificate', 'reached 2026-10-08 2026-10-08'],
    ['sickPayEnds', 'ahead 2026-10-15 2026-10-21'],
    ['plan', 'ahead 2026-10-30 2026-10-30'],
    ['longAbsence', 'ahead 2026-11-29 2026-11-29'],
    ['chain90', 'ahead 2026-12-29 2026-12-29'],
    ['chain180', 'ahead 2027-03-29 2027-03-29'],
    ['chain365', 'ahead 2027-09-30 2027-09-30'],
  ] as const)('%s is %s', (name, expected) => {
    expect(limitOf(name, running, '2026-10-10')).toBe(expected)
  })

  test('is reached on its own day', () => {
    expect(limitOf('sickPayEnds', running, '2026-10-14')).toBe('ahead 2026-10-15 2026-10-21')
    expect(limitOf('sickPayEnds', running, '2026-10-15')).toBe('reached 2026-10-15 2026-10-21')
  })

  test('go past an end that is reported', () => {
    expect(limitOf('plan', [spell('2026-10-01', '2026-10-12')], '2026-10-10')).toBe('ahead 2026-10-30 2026-10-30')
  })

  test('come later for each well day, except day 8, which counts each absence for itself', () => {
    const relapse = [spell('2026-10-01', '2026-10-04'), spell('2026-10-08', null)]
    expect(limitOf('certificate', relapse, '2026-10-10')).toBe('ahead 2026-10-15 2026-10-15')
    expect(limitOf('sickPayEnds', relapse, '2026-10-10')).toBe('ahead 2026-10-18 2026-10-24')
  })
})

describe('the limits of a closed absence', () => {
  test('are not reached when it never came that far', () => {
    expect(limitOf('certificate', [spell('2026-10-01', '2026-10-07')], '2026-10-20')).toBe('not-reached – –')
    expect(limitOf('certificate', [spell('2026-10-01', '2026-10-08')], '2026-10-20')).toBe(
      'reached 2026-10-08 2026-10-08',
    )
  })

  test('end inside a range that it only came into', () => {
    expect(limitOf('sickPayEnds', [spell('2026-10-01', '2026-10-17')], '2026-10-20')).toBe('reached 2026-10-15 –')
  })

  test('are told by the sick day itself when well days lie between', () => {
    const relapse = [spell('2026-10-01', '2026-10-10'), spell('2026-10-14', '2026-10-20')]
    expect(limitOf('sickPayEnds', relapse, '2026-10-25')).toBe('reached 2026-10-18 –')
  })

  test('are not reached by nobody', () => {
    expect(limitOf('chain365', [], '2026-10-20')).toBe('not-reached – –')
  })
})

test('the limits are those of the date', () => {
  expect(limitsInForce(statutoryLimits, day('2018-06-30'))).toEqual([])
  expect(limitsInForce(statutoryLimits, day('2026-10-01'))).toHaveLength(8)
})
