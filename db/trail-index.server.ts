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

const spread = `INSERT OR IGNORE INTO trail_person (person_id, at, event_id)
  SELECT p.value, e.at, e.id FROM audit_event e, json_each(e.persons) p WHERE e.id > ? AND e.id <= ? ORDER BY 1, 2, 3`
