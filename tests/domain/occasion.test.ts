import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AbsenceSpell } from '~/domain/absence'
import { addDays, day } from '~/domain/day'
import { chainGapDays, firstSickDayFrom, occasionLength, occasions, relapseGapDays } from '~/domain/occasion'
import { anySpells, spell } from '#tests/support/absence'

const shape = (spells: AbsenceSpell[], gap: number) => occasions(spells, gap).map((occasion) => occasion.spells.length)

describe('spells become occasions', () => {
  test.each([
    ['touching', 1, [2]],
    ['five days after the last sick day', 5, [2]],
    ['six days after the last sick day', 6, [1, 1]],
    ['on the same day', 0, [2]],
  ])('a spell that begins %s', (_when, days, expected) => {
    const last = day('2026-03-05')
    const next = { from: addDays(last, days), to: addDays(last, days + 1), extent: 100 }
    expect(shape([spell('2026-03-02', '2026-03-05'), next], relapseGapDays)).toEqual(expected)
  })

  test.each([
    ['89 days between', '2026-05-31', [2]],
    ['90 days between', '2026-06-01', [1, 1]],
  ])('rehabiliteringskedjan with %s', (_gap, next, expected) => {
    expect(shape([spell('2026-03-01', '2026-03-02'), spell(next, next)], chainGapDays)).toEqual(expected)
  })

  test('a short spell inside a long one does not shorten it', () => {
    const [only, ...others] = occasions([spell('2026-03-02', '2026-03-20'), spell('2026-03-04', '2026-03-05', 50)], 5)
    expect(others).toEqual([])
    expect(only).toMatchObject({ from: day('2026-03-02'), to: day('2026-03-20') })
  })

  test('an open spell takes in all that follow', () => {
    const [only, ...others] = occasions([spell('2026-03-02', null), spell('2026-09-01', '2026-09-02')], 5)
    expect(others).toEqual([])
    expect(only?.to).toBeNull()
  })

  test('relapses chain from the latest last day, one after the other', () => {
    const weekly = ['2026-03-02', '2026-03-07', '2026-03-12'].map((date) => spell(date, date))
    expect(shape(weekly, relapseGapDays)).toEqual([3])
  })

  test('the order that spells come in makes no difference', () => {
    fc.assert(
      fc.property(anySpells, fc.integer({ min: 0, max: 90 }), fc.infiniteStream(fc.nat()), (spells, gap, keys) => {
        const shuffled = spells
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        const bounds = (list: AbsenceSpell[]) => occasions(list, gap).map(({ from, to }) => ({ from, to }))
        expect(bounds(shuffled)).toEqual(bounds(spells))
      }),
    )
  })

  test('every spell stands in exactly one occasion, and occasions lie more than the gap apart', () => {
    fc.assert(
      fc.property(anySpells, fc.integer({ min: 0, max: 90 }), (spells, gap) => {
        const found = occasions(spells, gap)
        expect(found.flatMap((occasion) => occasion.spells)).toHaveLength(spells.length)
        for (const [at, occasion] of found.entries()) {
          const next = found[at + 1]
          if (next) expect(next.from - (occasion.to ?? Infinity)).toBeGreaterThan(gap)
        }
      }),
    )
  })
})

describe('the length of an occasion', () => {
  test('counts from first to last day, well days inside included', () => {
    const [occasion] = occasions([spell('2026-03-02', '2026-03-03'), spell('2026-03-08', '2026-03-09')], 5)
    expect(occasion && occasionLength(occasion, day('2026-06-01'))).toBe(8)
  })

  test('is counted to today while it goes on, whatever end is reported ahead', () => {
    const today = day('2026-03-10')
    expect(occasionLength(spell('2026-03-02', null), today)).toBe(9)
    expect(occasionLength(spell('2026-03-02', '2026-04-30'), today)).toBe(9)
    expect(occasionLength(spell('2026-03-10', null), today)).toBe(1)
  })

  test('one that crosses the end of February in a leap year has the leap day in it', () => {
    expect(occasionLength(spell('2028-02-27', '2028-03-01'), day('2028-06-01'))).toBe(4)
    expect(occasionLength(spell('2027-02-27', '2027-03-01'), day('2028-06-01'))).toBe(3)
  })
})

test('the first sick day from a day on skips the well days', () => {
  const [occasion] = occasions([spell('2026-03-02', '2026-03-03'), spell('2026-03-08', '2026-03-09')], 5)
  expect(occasion && firstSickDayFrom(occasion, day('2026-03-05'))).toBe(day('2026-03-08'))
  expect(occasion && firstSickDayFrom(occasion, day('2026-03-10'))).toBeNull()
})
