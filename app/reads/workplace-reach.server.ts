import { unitByCode, unitsWithin } from '#db/unit.server'
import { rememberedFor, rememberedOf } from '#db/remembered.server'
import { workplaceRows, workplacesPicture, type WorkplaceRow } from '#db/workplace-rows.server'
import type { Day } from '~/domain/day'
import type { Question } from './gate.server'
import { once } from './once.server'

/**
 * Workplaces within reach that there still is something to tell of, the most sick days beyond what is expected first. The same list for
 * everybody who reaches the same, as long as the numbers, the organisation and the day are what they are.
 */
export function workplacesWithin(question: Question): readonly WorkplaceRow[] {
  const { db, reach, today } = question
  const wanted = `workplaces, ${today}: ${reach.everywhere ? 'all' : reach.units}`
  return once(question, wanted, () =>
    rememberedFor(db, wanted, workplacesPicture(db), () => {
      const units = new Set(JSON.parse(reach.units) as number[])
      return workplaceRows(db).filter((row) => isListed(row, today) && (reach.everywhere || units.has(row.unitId)))
    }),
  )
}

/** Only those in a unit, or of an activity; a unit that nobody knows is no choice. */
export const workplacesIn = (
  rows: readonly WorkplaceRow[],
  { db }: Question,
  { unit, activity }: { unit: string; activity: string },
): readonly WorkplaceRow[] =>
  rememberedOf(rows, `in ${JSON.stringify([unit, activity])}`, () => {
    const chosen = unit === '' ? null : unitByCode(db, unit)
    const within = chosen && new Set(unitsWithin(db, chosen.id))
    if (!within && activity === '') return rows
    return rows.filter((row) => (!within || within.has(row.unitId)) && (activity === '' || row.activity === activity))
  })

function isListed({ from, to, status }: WorkplaceRow, today: Day): boolean {
  const closed = to !== null && to < today
  return (from === null || from <= today) && !(closed && status === 'insufficient')
}
