import type { Verdict } from '~/domain/access-review'
import { shownAccount } from './account.server'
import { statement, type Client } from './client.server'
import { openOptional } from './crypto.server'

export interface StoredReview {
  verdict: Verdict
  note: string | null
  /** Milliseconds since 1970. */
  at: number
  by: string | null
}

/** What a review may be of, by its column. */
export type Reviewed = 'event_id' | 'hint_id' | 'item_id'

const columns = `r.verdict, r.note, r.reviewed_at AS at, (SELECT ${shownAccount} FROM account a WHERE a.id = r.reviewed_by) AS "by"`

/** What has been said about one thing, the latest first. */
export const reviewsOf = (db: Client, of: Reviewed, id: number): StoredReview[] =>
  statement<StoredReview>(db, `SELECT ${columns} FROM access_review r WHERE r.${of} = ? ORDER BY r.id DESC`)
    .all(id)
    .map(opened)

/** And about an account's period. */
export const reviewsOfPeriod = (db: Client, actorId: number, from: number, until: number): StoredReview[] =>
  statement<StoredReview>(
    db,
    `SELECT ${columns} FROM access_review r WHERE r.actor_id = ? AND r.from_at = ? AND r.until_at = ? ORDER BY r.id DESC`,
  )
    .all(actorId, from, until)
    .map(opened)

const opened = (row: StoredReview): StoredReview => ({ ...row, note: openOptional(row.note) })

/** SQL for what stands about the event `e`: said of itself, else of a period of the account. */
export const verdictOfEvent = `coalesce(
  (SELECT r.verdict FROM access_review r WHERE r.event_id = e.id ORDER BY r.id DESC LIMIT 1),
  (SELECT verdict FROM access_review WHERE id = (SELECT max(r.id) FROM access_review r
    WHERE r.actor_id = e.actor_id AND r.from_at <= e.at AND r.until_at > e.at)), 'oppen')`

/** SQL for the ids of all events about which something has been said. */
export const reviewedEvents = `SELECT r.event_id FROM access_review r WHERE r.event_id IS NOT NULL
  UNION SELECT x.id FROM access_review r JOIN audit_event x INDEXED BY audit_event_actor
    ON x.actor_id = r.actor_id AND x.at >= r.from_at AND x.at < r.until_at WHERE r.actor_id IS NOT NULL`

/** What stands about each of these events. */
export const verdictsOf = (db: Client, ids: readonly number[]): Map<number, Verdict> =>
  new Map(
    statement<{ id: number; verdict: Verdict }>(
      db,
      `SELECT e.id, ${verdictOfEvent} AS verdict FROM json_each(?) i CROSS JOIN audit_event e ON e.id = i.value`,
    )
      .all(JSON.stringify(ids))
      .map(({ id, verdict }) => [id, verdict]),
  )
