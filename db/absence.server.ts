import type { AbsenceSpell } from '~/domain/absence'
import { statement, type Client } from './client.server'

/** Everything a person has been off sick, as it stands now, in order of first day. */
export const spellsOf = (db: Client, personId: number): AbsenceSpell[] =>
  statement<AbsenceSpell>(
    db,
    `SELECT first_day AS "from", last_day AS "to", extent FROM absence_spell WHERE person_id = ? ORDER BY first_day, id`,
  ).all(personId)
