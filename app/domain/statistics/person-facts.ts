import type { AbsenceSpell } from '../absence'
import type { Day } from '../day'

/** All that the numbers are made of, for one person: her whole history, so that an occasion keeps its length across years. */
export interface PersonFacts {
  person: number
  sex: 'K' | 'M'
  birthYear: number
  employments: readonly Employment[]
  scheduled: readonly ScheduledDay[]
  spells: readonly EmploymentSpell[]
}

/** Where she was from one day to another; those of one number never overlap, those of different numbers may. */
export interface Employment {
  /** Employee number: schedule and spells are kept by it. */
  number: string
  workplace: number
  /** Percent of full time, 0–100; 0 = hourly staff. */
  share: number
  weeklyHours: number
  from: Day
  /** Null = goes on. */
  to: Day | null
}

export interface ScheduledDay {
  number: string
  date: Day
  /** 0–24 */
  hours: number
}

export interface EmploymentSpell extends AbsenceSpell {
  number: string
}
