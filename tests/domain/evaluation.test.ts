import { describe, expect, test } from 'vitest'
import { day } from '~/domain/day'
import { evaluate, rulesFingerprint, type PersonFacts } from '~/domain/evaluation'
import { defaultRuleVersions, type RuleVersion } from '~/domain/rule'
import { dayOff, spell } from '#tests/support/absence'

const rules: RuleVersion[] = defaultRuleVersions.map((version, at) => ({ ...version, id: at + 1 }))
const today = day('2026-11-20')

const facts = (traits: Partial<PersonFacts> = {}): PersonFacts => ({
  personId: 1,
  spells: [],
  contacts: [],
  employments: [{ from: day('2015-01-01'), to: null }],
  open: [],
  evaluated: { nextOn: null, rulesFingerprint: rulesFingerprint(rules) },
  wanted: false,
  ...traits,
})

describe('the day to look again', () => {
  test('is none when time alone brings nothing', () => {
    expect(evaluate(facts({ spells: dayOff('2026-11-02') }), rules, today)).toMatchObject({
      nextOn: null,
      stale: false,
    })
  })

  test('is the soonest of what the rules foretell and what the employment does', () => {
    const spells = [spell('2026-11-18', null)]
    expect(evaluate(facts({ spells }), rules, today).nextOn).toBe(day('2026-12-02'))
    const leaving = [{ from: day('2015-01-01'), to: day('2026-11-30') }]
    expect(evaluate(facts({ spells, employments: leaving }), rules, today).nextOn).toBe(day('2026-12-01'))
  })

  test('of somebody who has not begun is her first day', () => {
    const employments = [{ from: day('2026-12-01'), to: null }]
    const spells = [spell('2026-10-01', null)]
    expect(evaluate(facts({ employments, spells }), rules, today)).toMatchObject({
      nextOn: day('2026-12-01'),
      changes: [],
    })
  })

  test('of somebody who moves from one workplace to another today is not a day off', () => {
    const moving = [
      { from: day('2015-01-01'), to: day('2026-11-19') },
      { from: today, to: null },
    ]
    const spells = [spell('2026-10-01', null)]
    expect(evaluate(facts({ employments: moving, spells }), rules, today).changes).toMatchObject([
      { kind: 'raise', rule: '>14' },
    ])
  })
})

describe('what the last evaluation left behind is written anew', () => {
  test('when somebody has asked for a new one, and the first time', () => {
    expect(evaluate(facts({ wanted: true }), rules, today).stale).toBe(true)
    expect(evaluate(facts({ evaluated: null }), rules, today).stale).toBe(true)
  })

  test('when the rules have changed, in whatever order they are read', () => {
    expect(rulesFingerprint([...rules].reverse())).toBe(rulesFingerprint(rules))
    expect(evaluate(facts(), rules.slice(0, 1), today).stale).toBe(true)
  })
})
