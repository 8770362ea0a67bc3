import { describe, expect, test } from 'vitest'
import { day } from '~/domain/day'
import { monthIn, type Month } from '~/domain/statistics/month'
import type { Employment, EmploymentSpell, PersonFacts } from '~/domain/statistics/person-facts'
import { personMonths } from '~/domain/statistics/person-months'

const year2026 = { from: monthIn(2026, 1), to: monthIn(2026, 12) }
const march = monthIn(2026, 3)

const employed = (traits: Partial<Employment> = {}): Employment => ({
  ...{ number: '1', workplace: 1, share: 100, weeklyHours: 40, from: day('2020-01-01'), to: null },
  ...traits,
})

const sick = (from: string, to: string | null, extent = 100, number = '1'): EmploymentSpell => ({
  ...{ number, extent, from: day(from) },
  to: to === null ? null : day(to),
})

const scheduled = (date: string, hours: number, number = '1') => ({ number, date: day(date), hours })

function monthOfPerson(facts: Partial<PersonFacts>, month: Month = march, workplace = 1) {
  const person: PersonFacts = {
    ...{ person: 1, sex: 'K', birthYear: 1980, employments: [employed()], scheduled: [], spells: [] },
    ...facts,
  }
  return personMonths(person, year2026).find((row) => row.month === month && row.workplace === workplace)
}

describe('ordinary hours', () => {
  test('are a fifth of the weekly hours times the share on every workday of the month', () => {
    expect(monthOfPerson({})?.ordinary).toBe(22 * 8)
    expect(monthOfPerson({ employments: [employed({ share: 75, weeklyHours: 38.25 })] })?.ordinary).toBeCloseTo(126.225)
    expect(monthOfPerson({}, monthIn(2026, 6))?.ordinary).toBe(21 * 8)
    expect(monthOfPerson({}, monthIn(2026, 12))?.ordinary).toBe(20 * 8)
  })

  test('go by the schedule alone in a month with one scheduled day, and by the share the month after', () => {
    const facts = { scheduled: [scheduled('2026-03-07', 10)] }
    expect(monthOfPerson(facts)?.ordinary).toBe(10)
    expect(monthOfPerson(facts, monthIn(2026, 4))?.ordinary).toBe(20 * 8)
  })

  test('of a schedule never count outside the employment, which is then without any', () => {
    const facts = { employments: [employed({ from: day('2026-03-16') })], scheduled: [scheduled('2026-03-09', 8)] }
    expect(monthOfPerson(facts)?.ordinary).toBe(0)
  })

  test('of one employment do not go by the schedule of another', () => {
    const employments = [employed(), employed({ number: '2', workplace: 2, share: 50 })]
    const facts = { employments, scheduled: [scheduled('2026-03-02', 8)] }
    expect(monthOfPerson(facts)?.ordinary).toBe(8)
    expect(monthOfPerson(facts, march, 2)?.ordinary).toBe(22 * 4)
  })

  test('are the workplace’s where she was that day, on both sides of a move', () => {
    const employments = [employed({ to: day('2026-03-15') }), employed({ workplace: 2, from: day('2026-03-16') })]
    expect(monthOfPerson({ employments })).toMatchObject({ ordinary: 10 * 8, employedDays: 15 })
    expect(monthOfPerson({ employments }, march, 2)).toMatchObject({ ordinary: 12 * 8, employedDays: 16 })
  })

  test('are neither had nor lost by hourly staff without a schedule, whose occasions count all the same', () => {
    const facts = { employments: [employed({ share: 0 })], spells: [sick('2026-03-02', '2026-03-04')] }
    const month = monthOfPerson(facts)
    expect(month).toMatchObject({ ordinary: 0, sick: 0, employedDays: 31 })
    expect(month?.started).toHaveLength(1)
  })

  test('of two employments at one workplace add up, but she is employed there once', () => {
    const employments = [employed({ share: 50 }), employed({ number: '2', share: 25, from: day('2026-03-10') })]
    expect(monthOfPerson({ employments })).toMatchObject({ ordinary: 22 * 4 + 16 * 2, employedDays: 31 })
  })
})

describe('sick hours', () => {
  test('are the extent of the ordinary hours, those under 100 % graded', () => {
    const month = monthOfPerson({ spells: [sick('2026-03-02', '2026-03-03'), sick('2026-03-04', '2026-03-05', 25)] })
    expect(month).toMatchObject({ sick: 16 + 4, graded: 4 })
  })

  test('of spells on the same day add up to at most all of it', () => {
    const two = [sick('2026-03-02', '2026-03-02', 50), sick('2026-03-02', '2026-03-03', 25)]
    expect(monthOfPerson({ spells: two })).toMatchObject({ sick: 6 + 2, graded: 8 })
    const over = [sick('2026-03-02', '2026-03-02', 75), sick('2026-03-02', '2026-03-02', 50)]
    expect(monthOfPerson({ spells: over })).toMatchObject({ sick: 8, graded: 8 })
    const onTop = [sick('2026-03-02', '2026-03-02'), sick('2026-03-02', '2026-03-02', 50)]
    expect(monthOfPerson({ spells: onTop })).toMatchObject({ sick: 8, graded: 0 })
  })

  test('are those of the employment the spell was reported in', () => {
    const employments = [employed({ share: 50 }), employed({ number: '2', workplace: 2, share: 50 })]
    const facts = { employments, spells: [sick('2026-03-02', '2026-03-03', 100, '2')] }
    expect(monthOfPerson(facts)?.sick).toBe(0)
    expect(monthOfPerson(facts, march, 2)?.sick).toBe(8)
  })

  test('are none on a Saturday, nor after the end of the employment or of the period', () => {
    expect(monthOfPerson({ spells: [sick('2026-03-07', '2026-03-08')] })?.sick).toBe(0)
    const employments = [employed({ to: day('2026-03-03') })]
    expect(monthOfPerson({ employments, spells: [sick('2026-03-02', null)] })?.sick).toBe(16)
    expect(monthOfPerson({ spells: [sick('2026-12-30', null)] }, monthIn(2026, 12))?.sick).toBe(8)
  })
})

describe('an occasion', () => {
  test('goes on after five well days and is a new one after six', () => {
    const after = (first: string) => [sick('2026-03-02', '2026-03-04'), sick(first, first)]
    expect(monthOfPerson({ spells: after('2026-03-09') })?.started).toHaveLength(1)
    expect(monthOfPerson({ spells: after('2026-03-10') })?.started).toHaveLength(2)
  })

  test('starts where she was on its first day and leaves its hours where she was each day', () => {
    const employments = [employed({ to: day('2026-03-15') }), employed({ workplace: 2, from: day('2026-03-16') })]
    const facts = { employments, spells: [sick('2026-03-13', '2026-03-17')] }
    expect(monthOfPerson(facts)).toMatchObject({ sick: 8, started: [{ from: day('2026-03-13') }] })
    expect(monthOfPerson(facts, march, 2)).toMatchObject({ sick: 16, started: [] })
  })

  test('that starts in two employments at once is one, at the place with most time', () => {
    const employments = [employed({ share: 40 }), employed({ number: '2', workplace: 2, share: 60 })]
    const facts = {
      employments,
      spells: [sick('2026-03-02', '2026-03-03'), sick('2026-03-02', '2026-03-03', 100, '2')],
    }
    expect(monthOfPerson(facts)?.started).toHaveLength(0)
    expect(monthOfPerson(facts, march, 2)?.started).toHaveLength(1)
  })

  test('from before the period starts in none of its months, and its hours in the period count', () => {
    const month = monthOfPerson({ spells: [sick('2025-12-20', '2026-01-02')] }, monthIn(2026, 1))
    expect(month).toMatchObject({ sick: 8, started: [], sickBy: [{ occasion: { from: day('2025-12-20') }, hours: 8 }] })
  })
})
