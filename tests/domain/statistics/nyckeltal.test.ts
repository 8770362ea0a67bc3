import { describe, expect, test } from 'vitest'
import { day, type Day } from '~/domain/day'
import { occasions } from '~/domain/occasion'
import { classAt, lengthAt } from '~/domain/statistics/length-class'
import { monthIn } from '~/domain/statistics/month'
import { nyckeltalOf, yearSoFar } from '~/domain/statistics/nyckeltal'
import { ageGroupOf } from '~/domain/statistics/nyckeltal-groups'
import type { EmploymentSpell, PersonFacts } from '~/domain/statistics/person-facts'
import { personMonths } from '~/domain/statistics/person-months'

const sick = (from: string, to: string | null): EmploymentSpell => ({
  ...{ number: '1', extent: 100, from: day(from) },
  to: to === null ? null : day(to),
})

function occasionOf(...spells: EmploymentSpell[]) {
  const [only, ...others] = occasions(spells, 5)
  if (!only || others.length > 0) throw new RangeError('One occasion, please')
  return only
}

describe('how long an occasion is', () => {
  test.each([
    ['2026-03-14', 'short'],
    ['2026-03-15', 'medium'],
    ['2026-04-28', 'medium'],
    ['2026-04-29', 'long'],
  ])('is, when it lasts from 1 March to %s, %s', (to, expected) => {
    expect(classAt(occasionOf(sick('2026-03-01', to)), day('2026-12-31'))).toBe(expected)
  })

  test('is judged at the end of the period, whatever comes later', () => {
    const open = occasionOf(sick('2026-03-18', null))
    const ends = ['2026-03-31', '2026-04-30', '2026-05-31'].map(day)
    expect(ends.map((end) => classAt(open, end))).toEqual(['short', 'medium', 'long'])
  })

  test('takes in the well days inside it, and not those before it goes on in the next period', () => {
    const broken = occasionOf(sick('2026-03-14', '2026-03-27'), sick('2026-04-01', '2026-04-01'))
    expect(lengthAt(broken, day('2026-03-31'))).toBe(14)
    expect(classAt(broken, day('2026-03-31'))).toBe('short')
    expect(lengthAt(broken, day('2026-04-30'))).toBe(19)
    expect(lengthAt(broken, day('2026-03-13'))).toBe(0)
  })
})

function person(id: number, traits: Partial<PersonFacts>): PersonFacts {
  const employment = { number: '1', workplace: 1, share: 100, weeklyHours: 40, from: day('2020-01-01'), to: null }
  return {
    ...{ person: id, sex: 'K', birthYear: 1980, employments: [employment], scheduled: [], spells: [] },
    ...traits,
  }
}

const nyckeltal = (people: PersonFacts[], year: number, today: Day) =>
  nyckeltalOf(
    year,
    today,
    people.flatMap((facts) => personMonths(facts, { from: monthIn(2025, 1), to: monthIn(2026, 12) })),
  )

describe('the seven nyckeltal', () => {
  const people = [
    person(1, { birthYear: 1997, spells: [sick('2026-03-02', '2026-03-06')] }),
    person(2, { birthYear: 1996, sex: 'M', spells: [sick('2025-12-01', '2026-01-31')] }),
    person(3, { birthYear: 1977 }),
    person(4, { birthYear: 1976, employments: [] }),
  ]
  const { numbers } = nyckeltal(people, 2026, day('2026-04-30'))

  test('measure a year that is not over to its last whole month, everybody by the age at the end of the year', () => {
    const fourMonths = 82 * 8
    expect(numbers.map((row) => [row.number, row.denominator, row.persons])).toEqual([
      [1, 3 * fourMonths, 3],
      [2, 40 + 20 * 8, 3],
      [3, 2 * fourMonths, 2],
      [4, fourMonths, 1],
      [5, fourMonths, 1],
      [6, 2 * fourMonths, 2],
      [7, 0, 0],
    ])
  })

  test('take the long part of all sick hours, by the whole length of an occasion that began the year before', () => {
    expect(numbers.map(({ numerator }) => numerator)).toEqual([200, 160, 40, 160, 40, 160, 0])
  })

  test('judge an occasion that is cut off by the end of the year by what it had become', () => {
    const autumn = [person(1, { spells: [sick('2025-11-10', '2026-02-01')] })]
    const longHours = (year: number) => nyckeltal(autumn, year, day('2026-12-31')).numbers[1]?.numerator
    expect([longHours(2025), longHours(2026)]).toEqual([0, 20 * 8])
  })

  test('are without hours before the first month of the year is over', () => {
    expect(yearSoFar(2026, day('2026-01-30'))).toBeNull()
    expect(yearSoFar(2026, day('2026-01-31'))).toEqual({ from: monthIn(2026, 1), to: monthIn(2026, 1) })
    expect(nyckeltal(people, 2026, day('2026-01-30')).numbers.every(({ denominator }) => denominator === 0)).toBe(true)
  })

  test('know the groups by sex and age that they are sums of', () => {
    const { groups } = nyckeltal(people, 2026, day('2026-04-30'))
    expect(groups.filter(({ persons }) => persons > 0).map(({ sex, age }) => `${sex} ${age}`)).toEqual([
      ...['K to29', 'K 30to49', 'M 30to49'],
    ])
    expect([29, 30, 49, 50].map(ageGroupOf)).toEqual(['to29', '30to49', '30to49', 'from50'])
  })
})
