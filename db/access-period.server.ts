import { addDays, type Day } from '~/domain/day'
import { startOfDay } from '~/domain/log'
import type { Role } from '~/domain/role'
import { isLookedAt } from './access.server'
import { shownAccount } from './account.server'
import { statement, type Client } from './client.server'
import { logColumns } from './log.server'
import type { LogRow } from './log-event.server'

export interface NamedAccount {
  id: number
  slug: string
  /** Null when protected. */
  name: string | null
}

/** An account, from a day to a day. */
export interface Period {
  actorId: number
  from: Day
  to: Day
}

export const accountById = (db: Client, id: number): NamedAccount | null =>
  statement<NamedAccount>(db, `SELECT a.id, a.slug, ${shownAccount} AS name FROM account a WHERE a.id = ?`).get(id) ??
  null

export const accountBySlug = (db: Client, slug: string): NamedAccount | null =>
  statement<NamedAccount>(db, `SELECT a.id, a.slug, ${shownAccount} AS name FROM account a WHERE a.slug = ?`).get(
    slug,
  ) ?? null

/** The moments a period goes from and to; the end is not included. */
export const momentsOf = ({ from, to }: Pick<Period, 'from' | 'to'>) => ({
  from: startOfDay(from),
  until: startOfDay(addDays(to, 1)),
})

/** As much of what an account did as a page shows. */
export const eventsPerPeriod = 100

/** What of an account's doing is looked at in a period, oldest first; one more than a page shows when there is more. */
export const eventsOfPeriod = (db: Client, period: Period): LogRow[] =>
  statement<LogRow>(
    db,
    `SELECT ${logColumns} FROM audit_event e INDEXED BY audit_event_actor
     WHERE e.actor_id = @actorId AND e.at >= @from AND e.at < @until AND ${isLookedAt}
     ORDER BY e.at, e.id LIMIT ${eventsPerPeriod + 1}`,
  ).all({ actorId: period.actorId, ...momentsOf(period) })

export interface CountedPeriod {
  role: Role
  days: number
  events: number
  /** The most persons of any of the days, whose own pages were opened. */
  opened: number
  turnedAway: number
}

/** The counted days of it, by role. */
export const countedPeriod = (db: Client, { actorId, from, to }: Period): CountedPeriod[] =>
  statement<CountedPeriod>(
    db,
    `SELECT role, count(*) AS days, sum(json_array_length(events)) AS events, max(opened) AS opened,
       sum(turned_away) AS turnedAway
     FROM access_day WHERE actor_id = ? AND on_day BETWEEN ? AND ? GROUP BY role ORDER BY role`,
  ).all(actorId, from, to)
