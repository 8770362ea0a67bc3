import { describe, expect, test } from 'vitest'
import type { AbsenceSpell } from '~/domain/absence'
import { day, isoDay } from '~/domain/day'
import { judge } from '~/domain/judgement'
import { rulePresets, type RulePreset } from '~/domain/rule'
import { spell } from '#tests/support/absence'

const iso = (date: Parameters<typeof isoDay>[0] | null) => (date === null ? null : isoDay(date))

function judged(rule: RulePreset, spells: AbsenceSpell[], today: string, contacts: string[] = []) {
  const facts = { spells, contacts: contacts.map(day) }
  const { holds, heldSince, counted, latestOccasion, nextOn } = judge(
    rulePresets[rule],
    facts,
    day(today),
    day('2000-01-01'),
  )
  const since = iso(heldSince)
  return { holds, since, count: counted.length, latest: iso(latestOccasion), next: iso(nextOn) }
}

const open = [spell('2026-10-01', null)]

describe('a long rule looks at the current unbroken absence', () => {
  test.each([
    ['>14', '2026-10-14', false, null],
    ['>14', '2026-10-15', true, '2026-10-15'],
    ['>14', '2026-11-20', true, '2026-10-15'],
    ['>28', '2026-10-28', false, null],
    ['>28', '2026-10-29', true, '2026-10-29'],
    ['60', '2026-11-28', false, null],
    ['60', '2026-11-29', true, '2026-11-29'],
  ] as const)('%s on %s: %s, since %s', (rule, today, holds, since) => {
    expect(judged(rule, open, today)).toMatchObject({ holds, since, count: holds ? 1 : 0 })
  })

  test('it foretells the day it begins to hold, and the day after a reported end', () => {
    expect(judged('>14', open, '2026-10-03').next).toBe('2026-10-15')
    expect(judged('>14', open, '2026-10-20').next).toBeNull()
    expect(judged('>14', [spell('2026-10-01', '2026-10-31')], '2026-10-20').next).toBe('2026-11-01')
    expect(judged('>14', [spell('2026-10-01', '2026-10-14')], '2026-10-03').next).toBeNull()
  })

  test('it ends with the absence', () => {
    expect(judged('>14', [spell('2026-10-01', '2026-10-20')], '2026-10-20').holds).toBe(true)
    expect(judged('>14', [spell('2026-10-01', '2026-10-20')], '2026-10-21').holds).toBe(false)
  })

  test('spells that touch are one, whatever their extent, and the first day of the first one is day 1', () => {
    const graded = [spell('2026-10-01', '2026-10-07'), spell('2026-10-08', null, 50)]
    expect(judged('>14', graded, '2026-10-20')).toMatchObject({ since: '2026-10-15', latest: '2026-10-01' })
  })

  test('one well day breaks it', () => {
    const broken = [spell('2026-10-01', '2026-10-07'), spell('2026-10-09', null)]
    expect(judged('>14', broken, '2026-10-22').holds).toBe(false)
    expect(judged('>14', broken, '2026-10-23')).toMatchObject({ since: '2026-10-23', latest: '2026-10-09' })
  })

  test('overlapping spells count a day once', () => {
    const both = [spell('2026-10-01', '2026-10-10', 50), spell('2026-10-05', '2026-10-14', 50)]
    expect(judged('>14', both, '2026-10-14').holds).toBe(false)
  })
})

describe('a contact since day 1', () => {
  test.each([
    ['the day before day 1', '2026-09-30', true],
    ['day 1', '2026-10-01', false],
    ['today', '2026-11-20', false],
    ['a talk booked for a day to come', '2026-11-27', false],
  ])('%s', (_when, contact, holds) => {
    expect(judged('>14', open, '2026-11-20', [contact]).holds).toBe(holds)
  })

  test('means nothing to the rules about longer absence', () => {
    expect(judged('>28', open, '2026-11-20', ['2026-10-05']).holds).toBe(true)
    expect(judged('60', open, '2026-12-20', ['2026-10-05']).holds).toBe(true)
  })
})
