import type { AbsenceFacts, RegisteredSpell } from '~/domain/absence-entry'
import { statement, type Client } from './client.server'
import { digest } from './crypto.server'

/** A spell with the opaque name that pages and forms call it by. */
export type NamedSpell = RegisteredSpell & { key: string }

export interface NamedAbsence extends AbsenceFacts {
  spells: readonly NamedSpell[]
}

/** What somebody's absence is entered against: her spells as they stand and her employments, by anstallningsnummer. */
export const absenceFactsOf = (db: Client, personId: number): NamedAbsence => ({
  spells: statement<RegisteredSpell>(
    db,
    `SELECT id, employee_number AS employeeNumber, first_day AS "from", last_day AS "to", extent, cause,
       certificate_to AS certificateTo, external_id AS externalId, origin
     FROM absence_spell WHERE person_id = ? ORDER BY first_day DESC, id DESC`,
  )
    .all(personId)
    .map((spell) => ({ ...spell, key: digest(`spell ${spell.id}`).slice(0, 12) })),
  employments: statement<AbsenceFacts['employments'][number]>(
    db,
    `SELECT employee_number AS employeeNumber, first_day AS "from", last_day AS "to"
     FROM employment WHERE person_id = ? ORDER BY first_day`,
  ).all(personId),
})

/** A question as it stands: an imported row met a spell that is still as it was registered by hand. */
export interface SpellQuestion {
  id: number
  slug: string
  spellId: number
  from: RegisteredSpell['from']
  to: RegisteredSpell['to']
  extent: number
  /** Name of whoever registered the spell. */
  by: string | null
}

/** The latest for each spell: a later file has said it anew. */
export const spellQuestionsOf = (db: Client, personId: number): SpellQuestion[] =>
  statement<SpellQuestion>(
    db,
    `SELECT q.id, q.slug, q.spell_id AS spellId, q.first_day AS "from", q.last_day AS "to", q.extent, a.name AS "by"
     FROM spell_question q JOIN absence_spell s ON s.id = q.spell_id
     JOIN change c ON c.id = s.born_in LEFT JOIN account a ON a.id = c.made_by
     WHERE q.person_id = ? AND q.answered_at IS NULL AND q.batch_id IN (SELECT id FROM visible_change)
     ORDER BY q.id`,
  )
    .all(personId)
    .filter((one, _, all) => !all.some(({ spellId, id }) => spellId === one.spellId && id > one.id))
