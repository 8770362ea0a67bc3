import type { AbsenceSpell } from './absence'
import { addDays, type Day } from './day'
import { occasions, touchingGapDays } from './occasion'
import { isWorkday } from './workday'

/** How somebody stands today. */
export type Standing =
  | {
      kind: 'sick'
      /** Day 1 of the unbroken absence. */
      from: Day
      /** Today's number in it, 1 on the first day. */
      dayNumber: number
      /** Percent off sick today, 0 < extent ≤ 100. */
      extent: number
    }
  /** `on`: first ordinary workday after the latest absence, tomorrow or later when the absence ended before a weekend. */
  | { kind: 'back'; on: Day }
  | { kind: 'working' }

/** Spells that touch are one absence, whatever their extent; a return longer ago than 90 days is no news. */
export function standingOf(spells: readonly AbsenceSpell[], today: Day): Standing {
  const latest = occasions(
    spells.filter((spell) => spell.from <= today),
    touchingGapDays,
  ).at(-1)
  if (!latest) return { kind: 'working' }
  if (latest.to === null || latest.to >= today)
    return {
      kind: 'sick',
      from: latest.from,
      dayNumber: today - latest.from + 1,
      extent: extentOn(latest.spells, today),
    }
  if (today - latest.to > newsDays) return { kind: 'working' }
  return { kind: 'back', on: workdayFrom(addDays(latest.to, 1)) }
}

const newsDays = 90

const extentOn = (spells: readonly AbsenceSpell[], today: Day): number =>
  Math.min(
    100,
    spells.filter(({ to }) => to === null || to >= today).reduce((sum, { extent }) => sum + extent, 0),
  )

/** @returns this day when it is an ordinary workday, else the next one. */
export const workdayFrom = (day: Day): Day => (isWorkday(day) ? day : workdayFrom(addDays(day, 1)))
