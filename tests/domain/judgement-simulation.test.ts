import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '~/domain/day'
import { judge } from '~/domain/judgement'
import { rulePresets, type RuleParameters } from '~/domain/rule'
import { anySpells, countedOn, firstDay, neededBy } from '#tests/support/absence'

const anyRule: fc.Arbitrary<RuleParameters> = fc.oneof(
  fc.constantFrom(...Object.values(rulePresets)),
  fc.record({
    kind: fc.constant('repeated' as const),
    minOccasions: fc.integer({ min: 1, max: 4 }),
    windowMonths: fc.constantFrom(1, 3, 6, 12),
    maxSpellLength: fc.integer({ min: 1, max: 20 }),
    mergeGapDays: fc.integer({ min: 1, max: 10 }),
    includePartial: fc.boolean(),
  }),
)

const anyDay = fc.integer({ min: 0, max: 1000 }).map((days) => addDays(firstDay, days))
const anyContacts = fc.array(anyDay, { maxLength: 2 })
const startsOn = fc.oneof(fc.constant(addDays(firstDay, -9000)), anyDay)

const holdsOn = (rule: RuleParameters, spells: Parameters<typeof countedOn>[1], contacts: Day[], date: Day): boolean =>
  countedOn(rule, spells, contacts, date) >= neededBy(rule)

describe('judging day by day, with the spells cut off at each day,', () => {
  test('says the same about today as one look at everything does', () => {
    fc.assert(
      fc.property(anyRule, anySpells, anyContacts, anyDay, startsOn, (rule, spells, contacts, today, start) => {
        const judgement = judge(rule, { spells, contacts }, today, start)
        const count = countedOn(rule, spells, contacts, today)
        expect(judgement.counted).toHaveLength(count)
        expect(judgement.holds).toBe(today >= start && count >= neededBy(rule))
        expect(judgement.latestOccasion).toBe(judgement.counted.at(-1)?.from ?? null)
      }),
      { numRuns: 500 },
    )
  })

  test('comes to the same first day from which the rule has held until today', () => {
    fc.assert(
      fc.property(anyRule, anySpells, anyContacts, anyDay, startsOn, (rule, spells, contacts, today, start) => {
        let since: Day | null = null
        for (let date = firstDay; date <= today; date = addDays(date, 1)) {
          const holds = date >= start && holdsOn(rule, spells, contacts, date)
          since = holds ? (since ?? date) : null
        }
        expect(judge(rule, { spells, contacts }, today, start).heldSince).toBe(since)
      }),
      { numRuns: 300 },
    )
  })

  test('never finds a change before the day that was foretold, and always one on it', () => {
    fc.assert(
      fc.property(anyRule, anySpells, anyContacts, anyDay, startsOn, (rule, spells, contacts, today, start) => {
        const verdict = (date: Day) => {
          const { holds, heldSince, counted } = judge(rule, { spells, contacts }, date, start)
          return holds ? [heldSince, ...counted.map(({ from }) => from)].join() : 'no'
        }
        const { nextOn } = judge(rule, { spells, contacts }, today, start)
        const now = verdict(today)
        const quietDays = Math.min(nextOn ?? Infinity, today + 400) - today - 1
        const unforetold = Array.from({ length: quietDays }, (_, at) => addDays(today, at + 1)).filter(
          (date) => verdict(date) !== now,
        )
        expect(unforetold).toEqual([])
        if (nextOn !== null) expect(verdict(nextOn)).not.toBe(now)
      }),
      { numRuns: 200 },
    )
  })
})
