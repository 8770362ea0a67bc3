import type { AbsenceSpell } from '~/domain/absence'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'

/** Everything a person has been off sick, as it stands now, in order of first day. */
export const spellsOf = (db: Client, personId: number): AbsenceSpell[] =>
  statement<AbsenceSpell>(
    db,
    `SELECT first_day AS "from", last_day AS "to", extent FROM absence_spell WHERE person_id = ? ORDER BY first_day, id`,
  ).all(personId)

/** The days of talks booked or held and of other contacts with a person. */
export const contactDaysOf = (db: Client, personId: number): Day[] =>
  statement<{ on: Day }>(db, `SELECT coalesce(held_on, on_day) AS "on" FROM contact WHERE person_id = ? ORDER BY 1`)
    .all(personId)
    .map((row) => row.on)
