import type { Contact } from '~/domain/contact'
import { statement, type Client } from './client.server'

export interface StoredContact extends Contact {
  id: number
  slug: string
  /** Who noted it. */
  by: string
}

/** Everything that has been noted about talking to somebody, what is to come first; not what was called off. */
export const contactsOf = (db: Client, personId: number): StoredContact[] =>
  statement<StoredContact>(
    db,
    `SELECT c.id, c.slug, c.kind, c.on_day AS "on", c.held_on AS heldOn, a.name AS "by"
     FROM contact c JOIN account a ON a.id = c.noted_by WHERE c.person_id = ? AND c.called_off_on IS NULL
     ORDER BY coalesce(c.held_on, c.on_day) DESC, c.id DESC`,
  ).all(personId)
