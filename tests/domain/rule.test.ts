import { describe, expect, test } from 'vitest'
import { day, isoDay } from '~/domain/day'
import { defaultRuleVersions, rulePresets, rulesInForce, type RuleVersion } from '~/domain/rule'

const version = (id: number, startsOn: string, traits: Partial<RuleVersion> = {}): RuleVersion => ({
  ...{ id, rule: '4/12', version: id, parameters: rulePresets['4/12'], active: true, startsOn: day(startsOn) },
  ...traits,
})

const inForce = (versions: RuleVersion[], today: string) => rulesInForce(versions, day(today)).map(({ id }) => id)

test('the presets are the ones that employers use', () => {
  expect(Object.keys(rulePresets).sort()).toEqual(['3/6', '4/12', '4/6', '6/12', '60', '>14', '>28'])
  expect(rulePresets['3/6']).toEqual({
    kind: 'repeated',
    minOccasions: 3,
    windowMonths: 6,
    maxSpellLength: 14,
    mergeGapDays: 5,
    includePartial: true,
  })
})

test('six occasions in twelve months and more than fourteen days without contact are on from the start', () => {
  expect(defaultRuleVersions.map(({ rule }) => rule)).toEqual(['6/12', '>14'])
  for (const rule of defaultRuleVersions) {
    expect(isoDay(rule.startsOn)).toBe('2000-01-01')
    expect(rule.active).toBe(true)
  }
})

describe('of each rule the version that has started last is in force', () => {
  const old = version(1, '2000-01-01')
  const changed = version(2, '2026-06-01')

  test('from its own first day on', () => {
    expect(inForce([old, changed], '2026-05-31')).toEqual([1])
    expect(inForce([old, changed], '2026-06-01')).toEqual([2])
  })

  test('not at all when it is switched off', () => {
    expect(inForce([old, version(2, '2026-06-01', { active: false })], '2026-06-01')).toEqual([])
  })

  test('the higher number when two begin on the same day', () => {
    expect(inForce([version(2, '2026-06-01'), version(3, '2026-06-01')], '2026-06-01')).toEqual([3])
  })

  test('each rule by itself', () => {
    expect(inForce([old, version(5, '2026-06-01', { rule: '3/6' })], '2026-06-01')).toEqual([1, 5])
  })
})
