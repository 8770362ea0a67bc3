import { eventSlug, parseEventSlug, type LogPlace } from '~/domain/log'
import { statement, type Client } from './client.server'
import { logColumns } from './log.server'

/** An event as the trail keeps it. */
export interface LogRow extends LogPlace {
  actorId: number | null
  actorName: string
  role: string
  action: string
  outcome: string
  object: string | null
  persons: string
  requestId: string
  fields: string
  hash: string
}

/** These events, oldest first. */
export const eventsById = (db: Client, ids: readonly number[]): LogRow[] =>
  statement<LogRow>(
    db,
    `SELECT ${logColumns} FROM json_each(?) i CROSS JOIN audit_event e ON e.id = i.value ORDER BY e.at, e.id`,
  ).all(JSON.stringify(ids))

/** The event with this opaque name. */
export function eventBySlug(db: Client, slug: string): LogRow | null {
  const id = parseEventSlug(slug)
  const [row] = id === null ? [] : eventsById(db, [id])
  return row && eventSlug(row.id, row.hash) === slug ? row : null
}
