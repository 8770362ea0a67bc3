import type { Day } from '../day'
import { earlierMonth, lastWholeMonth, monthIn } from './month'
import { groupsOf, type NyckeltalGroup } from './nyckeltal-groups'
import type { Period } from './period'
import type { PersonMonth } from './person-month'
import type { AgeGroup, Nyckeltal } from './suppression-nyckeltal'

/** One of the seven before masking; all hours are 0 when there were none. */
export interface NyckeltalHours {
  number: Nyckeltal
  /** Sick hours. */
  numerator: number
  /** Ordinary hours; of number 2 the sick hours of all. */
  denominator: number
  /** How many with ordinary hours its group has, which decides whether it may be shown; of number 2 the group of number 1. */
  persons: number
}

/** The seven of a year, in order, and the groups of sex and age they are sums of. */
export interface NyckeltalYear {
  /** Null when no month of the year is over. */
  period: Period | null
  groups: NyckeltalGroup[]
  numbers: NyckeltalHours[]
}

/**
 * The nyckeltal of a calendar year: 1 all, 2 the part of their sick hours in occasions of 60 days or more, 3 women, 4 men,
 * 5 up to 29 years, 6 30–49, 7 50 and over. Months outside the year so far are left out; how long an occasion is is judged
 * at its end. Source: method.md §3, SFS 2002:1065, SKR's definitions of 2024.
 */
export function nyckeltalOf(year: number, today: Day, months: Iterable<PersonMonth>): NyckeltalYear {
  const period = yearSoFar(year, today)
  const groups = groupsOf(months, period)
  return { period, groups, numbers: numbersOf(groups) }
}

/** The seven of six groups. */
export function numbersOf(groups: readonly NyckeltalGroup[]): NyckeltalHours[] {
  const bySex = (sex: 'K' | 'M') => groups.filter((group) => group.sex === sex)
  const byAge = (age: AgeGroup) => groups.filter((group) => group.age === age)
  return [
    ratio(1, groups),
    longRatio(groups),
    ...[ratio(3, bySex('K')), ratio(4, bySex('M'))],
    ...[ratio(5, byAge('to29')), ratio(6, byAge('30to49')), ratio(7, byAge('from50'))],
  ]
}

/** The whole months of a calendar year no later than the last whole month; null when there is none. Source: method.md §1. */
export function yearSoFar(year: number, today: Day): Period | null {
  const from = monthIn(year, 1)
  const to = earlierMonth(monthIn(year, 12), lastWholeMonth(today))
  return to < from ? null : { from, to }
}

const ratio = (number: Nyckeltal, groups: readonly NyckeltalGroup[]): NyckeltalHours => ({
  number,
  numerator: sumOf(groups, 'sick'),
  denominator: sumOf(groups, 'ordinary'),
  persons: sumOf(groups, 'persons'),
})

const longRatio = (groups: readonly NyckeltalGroup[]): NyckeltalHours => ({
  number: 2,
  numerator: sumOf(groups, 'long'),
  denominator: sumOf(groups, 'sick'),
  persons: sumOf(groups, 'persons'),
})

const sumOf = (groups: readonly NyckeltalGroup[], of: 'sick' | 'ordinary' | 'long' | 'persons'): number =>
  groups.reduce((sum, group) => sum + group[of], 0)
