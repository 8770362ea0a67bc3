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
  const bySex = (sex: 'K' | 'M') => groups.filter((group) => group.sex === sex)
  const byAge = (age: AgeGroup) => groups.filter((group) => group.age === age)
  const numbers = [
    ratio(1, groups),
    longRatio(groups),
    ...[ratio(3, bySex('K')), ratio(4, bySex('M'))],
    ...[ratio(5, byAge('to29')), ratio(6, byAge('30to49')), ratio(7, byAge('from50'))],
  ]
  return { period, groups, numbers }
}

/** The whole months of a calendar year no later than the last whole month; null when there is none. Source: method.md §1. */
export function yearSoFar(year: number, today: Day): Period | null {
  const from = monthIn(year, 1)
  const to = earlierMonth(monthIn(year, 12), lastWholeMonth(today))
  return to < from ? null : { from, to }
}

function ratio(number: Nyckeltal, groups: readonly NyckeltalGroup[]): NyckeltalHours {
  const members = groups.flatMap((group) => group.members)
  return {
    number,
    numerator: members.reduce((hours, { sick }) => hours + sick, 0),
    denominator: members.reduce((hours, { ordinary }) => hours + ordinary, 0),
    persons: members.length,
  }
}

function longRatio(groups: readonly NyckeltalGroup[]): NyckeltalHours {
  const { numerator, persons } = ratio(2, groups)
  const long = groups.flatMap(({ members }) => members).reduce((hours, member) => hours + member.long, 0)
  return { number: 2, numerator: long, denominator: numerator, persons }
}
