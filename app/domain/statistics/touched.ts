import type { AbsenceSpell } from '../absence'
import type { Day } from '../day'
import { occasionMonth } from './changed-from'
import { earlierMonth, type Month } from './month'
import type { Period } from './period'

/** A person whom some changes say something about. */
export interface TouchedPerson {
  person: number
  /** The first day of what they say. */
  first: Day
  /** Every month may be another: her employment has been touched. */
  whole: boolean
  /** Nothing but her absence is another than when she was counted, and what she was counted of is known. */
  absenceOnly: boolean
  /** All her spells, those that no longer stand among them; left out of who is `absenceOnly`. */
  spells: AbsenceSpell[]
  /** Wherever she is or has ever been said to be. */
  workplaces: number[]
}

/** What has to be counted anew of a workplace. */
export interface WorkplaceTask {
  workplace: number
  /** From this month on; when it's `absenceOnly`, from where each of the occasions began. */
  from: Month
  /** Whose own numbers may be others; null = everybody's. */
  persons: number[] | null
  /** Nothing but their absence is another, so what they came to can be exchanged for what they come to now. */
  absenceOnly: boolean
}

/**
 * What some changes may have made different, by workplace in order: the months from the first in which one of its people may
 * differ. The hours of an occasion are short or long by all its spells, so they differ from its first day on, as it was or has
 * become. Source: method.md §2.
 */
export function tasksOf(persons: Iterable<TouchedPerson>, span: Period): WorkplaceTask[] {
  const tasks = new Map<number, WorkplaceTask & { persons: number[] }>()
  for (const person of persons) {
    const from = firstMonthOf(person, span)
    for (const workplace of person.workplaces) {
      let task = tasks.get(workplace)
      if (!task) tasks.set(workplace, (task = { workplace, from, persons: [], absenceOnly: true }))
      task.persons.push(person.person)
      task.absenceOnly &&= person.absenceOnly
      task.from = earlierMonth(task.from, from)
    }
  }
  return [...tasks.values()].sort((one, other) => one.workplace - other.workplace)
}

/** Everything. */
export const wholeTasks = (workplaces: readonly number[], span: Period): WorkplaceTask[] =>
  workplaces.map((workplace) => ({ workplace, from: span.from, persons: null, absenceOnly: false }))

function firstMonthOf({ first, whole, spells }: TouchedPerson, span: Period): Month {
  if (whole) return span.from
  return Math.max(span.from, occasionMonth(spells, first)) as Month
}
