import { statement, type Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { endVersion, standingWith } from '#db/import-batch.server'
import type { FileSpell, StandingSpell } from '~/domain/import/spell'
import type { Pen } from './pen.server'

/** What stands about a number, whoever of its holders it is registered on. */
export const standingSpells = (
  db: Client,
  change: number,
  number: string,
  persons: readonly number[],
): StandingSpell[] =>
  persons.flatMap((person) => statement<StandingSpell>(db, standing).all({ change, number, person }))

/** The spell that another number has under this `extern_id`. */
export const spellElsewhere = (db: Client, change: number, externalId: string): StandingSpell | undefined =>
  statement<StandingSpell>(db, elsewhere).get({ change, externalId })

export const anyExternalIds = (db: Client): boolean =>
  statement(db, 'SELECT 1 FROM absence_spell_version WHERE external_id IS NOT NULL LIMIT 1').get() !== undefined

export const insertSpell = (pen: Pen, change: number, personId: number, row: FileSpell): void =>
  pen.write(
    insert,
    ...[
      personId,
      row.employeeNumber,
      row.from,
      row.to,
      row.extent,
      row.cause,
      row.certificateTo,
      row.externalId,
      change,
    ],
  )

export const endSpell = (pen: Pen, change: number, id: number): void => pen.write(end, change, id)

/** Asks whoever registered a spell which one is right; never the same question twice. */
export const askAbout = (pen: Pen, change: number, personId: number, row: FileSpell, hand: StandingSpell): void =>
  pen.write(
    ask,
    ...[newSlug(), change, hand.id, personId, row.from, row.to, row.extent],
    ...[hand.id, row.from, row.to, row.extent],
  )

/** Rows of a file whose `extern_id` an earlier line has, whatever number it is about. */
export const repeatedIds = (staging: Client, file: number): { line: number; externalId: string }[] =>
  statement<{ line: number; externalId: string }>(staging, repeats).all(file, file)

const end = endVersion('absence_spell_version')

const columns = `id, first_day AS "from", last_day AS "to", extent, cause, certificate_to AS certificateTo,
  external_id AS externalId, origin`

const standing = `SELECT ${columns} FROM absence_spell_version
  WHERE person_id = @person AND employee_number = @number AND ${standingWith()}`

const elsewhere = `SELECT ${columns} FROM absence_spell_version
  WHERE external_id = @externalId AND ${standingWith()} LIMIT 1`

const insert = `INSERT INTO absence_spell_version (person_id, employee_number, first_day, last_day, extent, cause,
    certificate_to, external_id, born_in, origin)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'import')`

const ask = `INSERT INTO spell_question (slug, batch_id, spell_id, person_id, first_day, last_day, extent)
  SELECT ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM spell_question WHERE spell_id = ? AND first_day = ?
    AND last_day IS ? AND extent = ? AND batch_id IN (SELECT id FROM visible_change))`

const repeats = `SELECT line, external_id AS externalId FROM (
    SELECT line, external_id, row_number() OVER (PARTITION BY external_id ORDER BY line) AS nth FROM staged_spell
    WHERE file = ? AND external_id IN (SELECT external_id FROM staged_spell WHERE file = ? AND external_id IS NOT NULL
      GROUP BY external_id HAVING count(*) > 1))
  WHERE nth > 1 ORDER BY line`
