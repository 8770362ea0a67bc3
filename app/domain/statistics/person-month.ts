import type { Occasion } from '../occasion'
import { yearOf, type Month } from './month'
import type { EmploymentSpell, PersonFacts } from './person-facts'

/** One person at one workplace in one calendar month. Hours are ≥ 0 and unrounded. */
export interface PersonMonth {
  person: number
  workplace: number
  month: Month
  sex: 'K' | 'M'
  /** On 31 December of the year. */
  age: number
  /** Ordinary hours. */
  ordinary: number
  /** Sick hours, part of `ordinary`. */
  sick: number
  /** Sick hours of spells under 100 %, part of `sick`. */
  graded: number
  /** `sick` by the occasion it belongs to, so that its length can be judged at the end of any period (`classAt`). */
  sickBy: readonly OccasionHours[]
  /** Occasions that start in the month at this workplace. */
  started: readonly PersonOccasion[]
  /** Calendar days employed at the workplace, each once; somebody with employments at two workplaces is employed at both. */
  employedDays: number
}

export type PersonOccasion = Occasion<EmploymentSpell>

/** Sick hours of one occasion. */
export interface OccasionHours {
  occasion: PersonOccasion
  hours: number
}

/** The months of one person: as they were made, and to be found by workplace and month. */
export interface PersonMonths {
  made: PersonMonth[]
  /** Of each workplace, months from `first` on. */
  places: Map<number, PersonMonth[]>
  first: Month
}

export const noMonths = (first: Month): PersonMonths => ({ made: [], places: new Map(), first })

/** The month of a person at a workplace, no earlier than the first, made empty the first time it is asked for. */
export function monthAt(months: PersonMonths, facts: PersonFacts, workplace: number, month: Month): PersonMonth {
  let there = months.places.get(workplace)
  if (!there) months.places.set(workplace, (there = []))
  const at = month - months.first
  const known = there[at]
  if (known) return known
  const { person, sex, birthYear } = facts
  const age = yearOf(month) - birthYear
  const made: PersonMonth = {
    person,
    workplace,
    month,
    sex,
    age,
    ordinary: 0,
    sick: 0,
    graded: 0,
    sickBy: none,
    started: none,
    employedDays: 0,
  }
  there[at] = made
  months.made.push(made)
  return made
}

const none: readonly never[] = []
