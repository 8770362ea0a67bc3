import type { Day } from '../day'
import { earlierMonth, lastDay, lastWholeMonth, monthIn } from './month'
import type { Period } from './period'
import type { PersonMonth } from './person-month'
import { sickByClass } from './sick-by-class'

/** One of the seven statutory ratios before masking: numerator over denominator, in hours. */
export interface Nyckeltal {
  number: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /** Sick hours. */
  numerator: number
  /** Ordinary hours; of number 2 the total sick hours. */
  denominator: number
  /** Those with ordinary hours in the period, whose number decides whether it may be shown; of number 2 those of number 1. */
  members: readonly Member[]
}

/** The hours of one person. */
export interface Member {
  person: number
  sick: number
  ordinary: number
}

/** The whole months of a calendar year no later than the last whole month; null when there is none. Source: method.md §1. */
export function yearSoFar(year: number, today: Day): Period | null {
  const from = monthIn(year, 1)
  const to = earlierMonth(monthIn(year, 12), lastWholeMonth(today))
  return to < from ? null : { from, to }
}

/**
 * The seven nyckeltal of a year, in order: 1 total, 2 the part in occasions of 60 days or more, 3 women, 4 men, 5 up to 29
 * years, 6 30–49, 7 50 and over. Months outside the year so far are left out; how long an occasion is is judged at its end.
 * Source: method.md §3, årsredovisningslagen 7 kap., SKR's definitions 2024.
 */
export function nyckeltalOf(year: number, today: Day, months: Iterable<PersonMonth>): Nyckeltal[] {
  const groups = groupNumbers.map((number) => ({ number, members: new Map<number, Member>() }))
  const period = yearSoFar(year, today)
  let long = 0
  for (const month of period ? months : []) {
    if (!period || month.month < period.from || month.month > period.to) continue
    long += sickByClass(month, lastDay(period.to)).long
    for (const { number, members } of groups) if (belongs[number](month)) addTo(members, month)
  }
  const [all, ...others] = groups.map(({ number, members }) => nyckeltal(number, [...members.values()]))
  return all ? [all, { ...all, number: 2, numerator: long, denominator: all.numerator }, ...others] : []
}

const groupNumbers = [1, 3, 4, 5, 6, 7] as const

/** Whose time counts in which. */
const belongs: Record<(typeof groupNumbers)[number], (month: PersonMonth) => boolean> = {
  1: () => true,
  3: ({ sex }) => sex === 'K',
  4: ({ sex }) => sex === 'M',
  5: ({ age }) => age <= 29,
  6: ({ age }) => age >= 30 && age <= 49,
  7: ({ age }) => age >= 50,
}

function addTo(members: Map<number, Member>, { person, sick, ordinary }: PersonMonth): void {
  if (ordinary === 0) return
  const before = members.get(person) ?? { person, sick: 0, ordinary: 0 }
  members.set(person, { person, sick: before.sick + sick, ordinary: before.ordinary + ordinary })
}

function nyckeltal(number: Nyckeltal['number'], members: Member[]): Nyckeltal {
  const sum = (of: 'sick' | 'ordinary') => members.reduce((hours, member) => hours + member[of], 0)
  return { number, numerator: sum('sick'), denominator: sum('ordinary'), members }
}
