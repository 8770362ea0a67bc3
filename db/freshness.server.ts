import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'

/** The latest day, today or earlier, that any absence taken in begins or has ended on; null before the first. */
export const freshnessOf = (db: Client, today: Day): Day | null =>
  statement<{ day: Day }>(
    db,
    `SELECT day FROM change_day WHERE day <= ? AND change_id IN (SELECT id FROM visible_change)
     ORDER BY day DESC LIMIT 1`,
  ).get(today)?.day ?? null

/** Tells which days a change has brought, before it becomes visible. */
export const noteFreshness = (db: Client, changeId: number, days: Iterable<Day>): void => {
  const insert = statement(db, 'INSERT OR IGNORE INTO change_day (change_id, day) VALUES (?, ?)')
  for (const day of days) insert.run(changeId, day)
}
