import type { AbsenceSpell } from './absence'
import { clockOf } from './clock'
import type { ClockLimit } from './clock-limit'
import type { Day } from './day'
import { maskedCounts, shownCount, type MaskedCount } from './masking'

/** Where somebody who is off sick today works, and her absence. */
export interface OffSick {
  unitId: number
  spells: readonly AbsenceSpell[]
}

export interface LimitTrial {
  /** How many are off sick today, and how many of them have come to the limit; null = too few to be shown. */
  sick: number | null
  reached: number | null
  smallest: number
  /** Workplaces with at least one, the most first; null = too few people to be shown. */
  units: MaskedCount[]
}

/** What a limit would mean among those who are off sick today; numbers of workplaces, never anything about one employee. */
export function tryLimit(
  limit: ClockLimit,
  offSick: readonly OffSick[],
  { persons, smallest, today }: { persons: ReadonlyMap<number, number>; smallest: number; today: Day },
): LimitTrial {
  const reached = offSick.filter(({ spells }) => {
    const clock = clockOf(spells, today, [limit])
    return clock[limit.counter]?.running && clock.limits[0]?.state === 'reached'
  })
  const units = maskedCounts(
    reached.map(({ unitId }) => unitId),
    persons,
    smallest,
  )
  const others = shownCount(offSick.length - reached.length, smallest)
  return {
    sick: others === null && reached.length >= smallest ? null : shownCount(offSick.length, smallest),
    reached: shownCount(reached.length, smallest),
    ...{ smallest, units },
  }
}
