import { day, type Day } from './day'

/** Which of the three counters a limit is reached by. */
export type CounterName = 'currentAbsence' | 'sickPayPeriod' | 'chain'

/** Something to be done on a numbered day, or between two of them. */
export interface ClockLimit {
  name: 'first' | 'certificate' | 'sickPayEnds' | 'plan' | 'longAbsence' | 'chain90' | 'chain180' | 'chain365'
  counter: CounterName
  fromDay: number
  /** Last day of the range; the same as `fromDay` for a single day. */
  toDay: number
}

export interface ClockLimitVersion {
  startsOn: Day
  limits: readonly ClockLimit[]
}

const limit = (name: ClockLimit['name'], counter: CounterName, fromDay: number, toDay = fromDay): ClockLimit => ({
  ...{ name, counter, fromDay, toDay },
})

/**
 * The statutory limits as they have read from a day on, oldest first: the date table that product.md §2.3 asks for.
 * Source: sjuklönelagen 8 §, SFB 27 kap. 46–49 §§ and 30 kap. 6 §, as gathered in domain.md §3.1.
 */
export const clockLimitVersions: readonly ClockLimitVersion[] = [
  {
    startsOn: day('2018-07-01'),
    limits: [
      limit('first', 'sickPayPeriod', 1),
      limit('certificate', 'currentAbsence', 8),
      limit('sickPayEnds', 'sickPayPeriod', 15, 21),
      limit('plan', 'sickPayPeriod', 30),
      limit('longAbsence', 'sickPayPeriod', 60),
      limit('chain90', 'chain', 90),
      limit('chain180', 'chain', 180),
      limit('chain365', 'chain', 365),
    ],
  },
]

/** @returns the limits that hold on a day; none before the first version. */
export const clockLimitsOn = (date: Day, versions = clockLimitVersions): readonly ClockLimit[] =>
  versions.filter((version) => version.startsOn <= date).at(-1)?.limits ?? []
