import type { Day } from '../day'
import { occasions, relapseGapDays } from '../occasion'
import { monthOf, type Month } from './month'
import type { EmploymentSpell } from './person-facts'

/** The month in which the occasion of a day begins, with some spells; the day's own outside all of them. */
export function occasionMonth(spells: readonly Pick<EmploymentSpell, 'from' | 'to' | 'extent'>[], day: Day): Month {
  const around = occasions(spells, relapseGapDays).find(({ from, to }) => from <= day && (to === null || to >= day))
  return monthOf(around?.from ?? day)
}

/**
 * The first month in which somebody's absence may come to something else, null when it is the same. The hours of an occasion are short or long
 * by all its spells, so they differ from its first day on, as it was or has become. Both lie as `addInOrder` lays them. Source: method.md §2.
 */
export function changedFrom(before: readonly EmploymentSpell[], now: readonly EmploymentSpell[]): Month | null {
  let at = 0
  while (isSame(before[at], now[at])) {
    if (at === now.length) return null
    at += 1
  }
  const first = Math.min(before[at]?.from ?? Infinity, now[at]?.from ?? Infinity) as Day
  return occasionMonth([...before, ...now], first)
}

const isSame = (one: EmploymentSpell | undefined, other: EmploymentSpell | undefined): boolean =>
  one?.from === other?.from && one?.to === other?.to && one?.extent === other?.extent && one?.number === other?.number
