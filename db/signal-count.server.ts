import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'
import { countedPicture } from './count.server'
import { rememberedFor } from './remembered.server'

/** How many persons at each workplace have a signal that holds, by unit; only those with at least so many. */
export function personsWithSignals(db: Client, today: Day, least: number): ReadonlyMap<number, number> {
  const standing = statement<{ standing: string }>(db, standingText).get()?.standing ?? ''
  return rememberedFor(db, `persons with signals, ${least}`, `${standing} ${today} ${countedPicture(db)}`, () => {
    const rows = statement<{ unitId: number; persons: number }>(db, countText).all({ today, least })
    return new Map(rows.map(({ unitId, persons }) => [unitId, persons]))
  })
}

/** A signal ends once, and a new one has a higher number. */
const standingText = `SELECT (SELECT coalesce(max(id), 0) FROM signal) || '/' || count(*) AS standing
  FROM signal WHERE ended_on IS NULL`

const countText = `SELECT e.workplace_id AS unitId, count(DISTINCT s.person_id) AS persons
  FROM signal s CROSS JOIN employment e ON e.person_id = s.person_id
  WHERE s.ended_on IS NULL AND e.first_day <= @today AND (e.last_day IS NULL OR e.last_day >= @today)
  GROUP BY e.workplace_id HAVING persons >= @least`
