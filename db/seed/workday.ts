import { addDays, weekday, type Day } from '~/domain/day'

/** The day itself, or the Monday after a weekend. */
export const workdayFrom = (day: Day): Day => addDays(day, weekday(day) > 5 ? 8 - weekday(day) : 0)

/** The day itself, or the Friday before a weekend. */
export const workdayUntil = (day: Day): Day => addDays(day, Math.min(0, 5 - weekday(day)))

interface Act {
  /** Days from today on which it is meant to be done. */
  ago: number
  /** Done at weekends too. */
  anyDay?: true
}

/** What is done on a day: nobody works at weekends, except today, so then it waits until Monday. In the order it was meant. */
export const doneOn = <One extends Act>(acts: readonly One[], ago: number, day: Day): One[] =>
  acts.filter((one) => dayOf(one, addDays(day, -ago)) === day).sort((one, other) => one.ago - other.ago)

function dayOf({ ago, anyDay }: Act, today: Day): Day {
  const meant = addDays(today, ago)
  const workday = workdayFrom(meant)
  if (anyDay) return meant
  return workday < today ? workday : today
}
