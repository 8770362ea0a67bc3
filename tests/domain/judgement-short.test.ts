import { describe, expect, test } from 'vitest'
import type { AbsenceSpell } from '~/domain/absence'
import { day, isoDay } from '~/domain/day'
import { judge } from '~/domain/judgement'
import { rulePresets, type RepeatedShortRule } from '~/domain/rule'
import { dayOff, spell } from '#tests/support/absence'

const ever = day('2000-01-01')
const iso = (date: Parameters<typeof isoDay>[0] | null) => (date === null ? null : isoDay(date))

function judged(rule: RepeatedShortRule, spells: AbsenceSpell[], today: string, startsOn = ever) {
  const { holds, heldSince, counted, latestOccasion, nextOn } = judge(
    rule,
    { spells, contacts: [] },
    day(today),
    startsOn,
  )
  const since = iso(heldSince)
  return { holds, since, count: counted.length, latest: iso(latestOccasion), next: iso(nextOn) }
}

const once = (months: number, rule: Partial<RepeatedShortRule> = {}): RepeatedShortRule => ({
  ...rulePresets['6/12'],
  minOccasions: 1,
  windowMonths: months,
  ...rule,
})

const sixth = '2026-11-02'
const six = dayOff('2026-01-12', '2026-02-09', '2026-03-16', '2026-05-04', '2026-09-07', sixth)

describe('six occasions in twelve months', () => {
  test('hold from the first day of the sixth until the first leaves the window', () => {
    expect(judged(rulePresets['6/12'], six, '2026-11-01')).toMatchObject({ holds: false, count: 5, since: null })
    expect(judged(rulePresets['6/12'], six, sixth)).toMatchObject({ holds: true, since: sixth, latest: sixth })
    expect(judged(rulePresets['6/12'], six, '2027-01-11')).toMatchObject({
      holds: true,
      since: sixth,
      next: '2027-01-12',
    })
    expect(judged(rulePresets['6/12'], six, '2027-01-12')).toMatchObject({ holds: false, count: 5 })
  })

  test('held again begin anew after a pause of one day', () => {
    const again = [...six, ...dayOff('2027-01-13')]
    expect(judged(rulePresets['6/12'], again, '2027-01-20').since).toBe('2027-01-13')
    const unbroken = [...six, ...dayOff('2027-01-12')]
    expect(judged(rulePresets['6/12'], unbroken, '2027-01-20').since).toBe(sixth)
  })

  test('are never held before the rule began', () => {
    expect(judged(rulePresets['6/12'], six, '2026-11-20', day('2026-11-10')).since).toBe('2026-11-10')
    expect(judged(rulePresets['6/12'], six, '2026-11-09', day('2026-11-10'))).toMatchObject({
      ...{ holds: false, since: null, next: '2026-11-10' },
    })
  })

  test('foretell a day only when time alone can bring it', () => {
    expect(judged(rulePresets['6/12'], six.slice(0, 5), '2026-11-20').next).toBeNull()
    expect(judged(rulePresets['6/12'], six, '2026-10-20').next).toBe(sixth)
  })
})

describe('the window goes back by calendar months, and its first day is outside', () => {
  test.each([
    [12, '2025-11-20', '2026-11-20', 0],
    [12, '2025-11-21', '2026-11-20', 1],
    [6, '2026-02-28', '2026-08-31', 0],
    [6, '2026-03-01', '2026-08-31', 1],
    [6, '2028-02-28', '2028-08-31', 0],
    [6, '2028-02-29', '2028-08-31', 0],
    [6, '2028-03-01', '2028-08-31', 1],
    [12, '2028-02-29', '2029-02-28', 1],
    [12, '2028-02-29', '2029-03-01', 0],
    [6, '2025-08-31', '2026-02-28', 1],
    [6, '2025-08-31', '2026-03-01', 0],
    [12, '2026-11-20', '2026-11-20', 1],
    [12, '2026-11-21', '2026-11-20', 0],
  ])('%i months: an occasion of %s looked at on %s counts %i times', (months, occasion, today, count) => {
    expect(judged(once(months), dayOff(occasion), today).count).toBe(count)
  })
})

describe('an occasion counts while it is at most fourteen days long', () => {
  test.each([
    ['2026-10-14', 1],
    ['2026-10-15', 0],
  ])('one from 1 October to %s counts %i times afterwards', (to, count) => {
    expect(judged(once(12), [spell('2026-10-01', to)], '2026-11-20').count).toBe(count)
  })

  test('an open one grows over it and then counts no longer', () => {
    const open = [spell('2026-10-01', null)]
    expect(judged(once(12), open, '2026-10-14')).toMatchObject({ holds: true, since: '2026-10-01', next: '2026-10-15' })
    expect(judged(once(12), open, '2026-10-15')).toMatchObject({ holds: false, next: null })
  })

  test('one whose end is reported ahead counts by the days that have been', () => {
    expect(judged(once(12), [spell('2026-10-01', '2026-10-31')], '2026-10-14').count).toBe(1)
  })

  test('well days between merged spells are part of its length', () => {
    const relapse = [spell('2026-10-01', '2026-10-08'), spell('2026-10-13', '2026-10-14')]
    expect(judged(once(12), relapse, '2026-11-20').count).toBe(1)
    const longer = [spell('2026-10-01', '2026-10-08'), spell('2026-10-13', '2026-10-15')]
    expect(judged(once(12), longer, '2026-11-20').count).toBe(0)
  })

  test('one that a relapse makes too long stops counting on the day it does, not before', () => {
    const relapse = [spell('2026-10-01', '2026-10-12'), spell('2026-10-16', null)]
    expect(judged(once(12), relapse, '2026-10-15')).toMatchObject({ count: 1, next: '2026-10-16' })
    expect(judged(once(12), relapse, '2026-10-16').count).toBe(0)
  })
})

describe('what is merged, and what is looked at', () => {
  test.each([
    ['2026-10-07', 1],
    ['2026-10-08', 2],
  ])('a relapse on %s after a last day on 2 October makes %i occasions', (from, count) => {
    expect(judged(once(12), [spell('2026-10-01', '2026-10-02'), ...dayOff(from)], '2026-11-20').count).toBe(count)
  })

  test('spells of two employments on top of each other are one occasion', () => {
    const both = [spell('2026-10-01', '2026-10-05', 50), spell('2026-10-02', '2026-10-06', 50)]
    expect(judged(once(12), both, '2026-11-20').count).toBe(1)
  })

  test('a part-time spell is an occasion, unless the rule leaves it out before chaining', () => {
    const ramp = [
      spell('2026-10-01', '2026-10-02'),
      spell('2026-10-06', '2026-10-06', 50),
      spell('2026-10-10', '2026-10-10'),
    ]
    expect(judged(once(12), ramp, '2026-11-20').count).toBe(1)
    expect(judged(once(12, { includePartial: false }), ramp, '2026-11-20').count).toBe(2)
  })

  test('a spell that is reported ahead is not there yet', () => {
    const reported = [...dayOff('2026-11-10'), spell('2026-11-21', '2026-11-22')]
    expect(judged(once(12), reported, '2026-11-20')).toMatchObject({ count: 1, next: '2026-11-21' })
  })

  test('a relapse that is reported ahead is not shown among the spells that counted', () => {
    const spells = [...dayOff('2026-11-18'), spell('2026-11-22', '2026-11-23')]
    const [only] = judge(once(12), { spells, contacts: [] }, day('2026-11-20'), ever).counted
    expect(only).toEqual({ from: day('2026-11-18'), to: day('2026-11-18'), spells: dayOff('2026-11-18') })
  })
})
