import { statement, type Client } from './client.server'

/**
 * Who an event is about stands as a list in the event, which is quick to write. To find everything about one person the
 * lists are spread out here afterwards, some thousand events at a time.
 */
export function indexTrail(db: Client, most: number): number {
  const from = indexedTo(db)
  const to =
    statement<{ id: number | null }>(
      db,
      'SELECT max(id) AS id FROM (SELECT id FROM audit_event WHERE id > ? ORDER BY id LIMIT ?)',
    ).get(from, most)?.id ?? from
  if (to === from) return 0
  statement(db, spread).run(from, to)
  statement(db, 'INSERT OR REPLACE INTO trail_indexed (id, event_id) VALUES (1, ?)').run(to)
  return to - from
}

/** The last event whose persons can be found by index; 0 before the first. */
export const indexedTo = (db: Client): number =>
  statement<{ id: number }>(db, 'SELECT event_id AS id FROM trail_indexed WHERE id = 1').get()?.id ?? 0

/** Whether what has been spread out says the same as the lists: nothing hidden from a search, nothing made up. */
export function indexHolds(db: Client): boolean {
  const to = indexedTo(db)
  const { listed, missing } = statement<{ listed: number; missing: number }>(db, compared).get({ to }) ?? none
  const spreadOut = statement<{ count: number }>(db, 'SELECT count(*) AS count FROM trail_person').get()?.count ?? 0
  return missing === 0 && listed === spreadOut
}

const none = { listed: 0, missing: 0 }

const compared = `SELECT count(*) AS listed, coalesce(sum(NOT EXISTS (
    SELECT 1 FROM trail_person t WHERE t.person_id = l.person AND t.at = l.at AND t.event_id = l.id)), 0) AS missing
  FROM (SELECT DISTINCT e.id, e.at, p.value AS person FROM audit_event e, json_each(e.persons) p WHERE e.id <= @to) l`

const spread = `INSERT OR IGNORE INTO trail_person (person_id, at, event_id)
  SELECT p.value, e.at, e.id FROM audit_event e, json_each(e.persons) p WHERE e.id > ? AND e.id <= ? ORDER BY 1, 2, 3`
