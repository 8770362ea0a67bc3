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
 * by all its spells, so they differ from its first day on, as it was or has become. Source: method.md §2.
 */
export function changedFrom(before: readonly EmploymentSpell[], now: readonly EmploymentSpell[]): Month | null {
  const [known, kept] = [new Set(before.map(textOf)), new Set(now.map(textOf))]
  const first = Math.min(
    ...now.filter((spell) => !known.has(textOf(spell))).map(({ from }) => from),
    ...before.filter((spell) => !kept.has(textOf(spell))).map(({ from }) => from),
  )
  return first === Infinity ? null : occasionMonth([...before, ...now], first as Day)
}

const textOf = ({ number, from, to, extent }: EmploymentSpell): string => `${from} ${to ?? ''} ${extent} ${number}`
