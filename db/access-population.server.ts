import type { AccessDay } from '~/domain/access-day'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'

/** An account's counted day. */
export interface CountedRow {
  day: Day
  actorId: number
  role: string
  masks: number[]
}

interface Period {
  from: Day
  to: Day
  /** Whoever draws isn't drawn. */
  without: number
}

/** Everything counted in a period, in an order that doesn't change. */
export const countedRows = (db: Client, period: Period): CountedRow[] =>
  statement<Omit<CountedRow, 'masks'> & { masks: string }>(
    db,
    `SELECT on_day AS day, actor_id AS actorId, role, masks FROM access_day
     WHERE on_day BETWEEN @from AND @to AND actor_id <> @without ORDER BY on_day, actor_id, role`,
  )
    .all(period)
    .map((row) => ({ ...row, masks: JSON.parse(row.masks) as number[] }))

/** The events of one such row, each with its mask. */
export const eventsIn = (db: Client, { day, actorId, role }: CountedRow): AccessDay['events'] => {
  const text = 'SELECT events FROM access_day WHERE on_day = ? AND actor_id = ? AND role = ?'
  const row = statement<{ events: string }>(db, text).get(day, actorId, role)
  return row ? (JSON.parse(row.events) as AccessDay['events']) : []
}
