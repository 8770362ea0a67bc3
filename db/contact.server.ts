import type { Contact } from '~/domain/contact'
import { statement, type Client } from './client.server'

export interface StoredContact extends Contact {
  id: number
  slug: string
  /** Who noted it. */
  by: string
  /** Whether a case says at what time, or where, the talk is. */
  timed: boolean
}

/** Everything that has been noted about talking to somebody, what is to come first; not what was called off or marked as wrong. */
export const contactsOf = (db: Client, personId: number): StoredContact[] =>
  statement<Omit<StoredContact, 'timed'> & { timed: number }>(
    db,
    `SELECT c.id, c.slug, c.kind, c.on_day AS "on", c.held_on AS heldOn, a.name AS "by",
       EXISTS (SELECT 1 FROM talk t WHERE t.contact_id = c.id AND coalesce(t.at_time, t.place) IS NOT NULL) AS timed
     FROM contact c JOIN account a ON a.id = c.noted_by WHERE c.person_id = ? AND ${contactStands('c')}
     ORDER BY coalesce(c.held_on, c.on_day) DESC, c.id DESC`,
  )
    .all(personId)
    .map(({ timed, ...row }) => ({ ...row, timed: timed === 1 }))

/** Whether a row of contacts counts: neither called off, nor from a talk, a meeting or minutes that are marked as wrong. */
export const contactStands = (row: string): string =>
  `${row}.called_off_on IS NULL AND ${row}.id NOT IN (
     SELECT t.contact_id FROM case_mistake m CROSS JOIN talk t ON t.slug = m.object
     UNION SELECT v.contact_id FROM case_mistake m CROSS JOIN meeting_minutes v ON v.slug = m.object
       WHERE v.contact_id IS NOT NULL
     UNION SELECT v.contact_id FROM case_mistake m CROSS JOIN meeting t ON t.slug = m.object
       CROSS JOIN meeting_minutes v ON v.meeting_id = t.id WHERE v.contact_id IS NOT NULL)`
