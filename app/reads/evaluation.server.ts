import { statement, type Client } from '#db/client.server'
import { rulesOn } from '#db/rule.server'
import { rulesFingerprint } from '~/domain/evaluation'
import { defineRead } from './gate.server'

/** Those for whom something may have changed since they were last evaluated; their ids, in order. */
export const readDuePersons = defineRead({
  action: 'signal.evaluate',
  load: ({ db, today }): number[] => idsOf(db, dueText, { today, fingerprint: rulesFingerprint(rulesOn(db, today)) }),
})

/** Whose absence or employment an import or a hand edit has touched, also when it has been undone. */
export const readPersonsOfChange = defineRead({
  action: 'signal.evaluate',
  load: ({ db }, changeId: number): number[] => idsOf(db, touchedText('= @changeId'), { changeId }),
})

export const readEverybody = defineRead({
  action: 'signal.evaluate',
  load: ({ db }): number[] => idsOf(db, 'SELECT id AS person_id FROM person ORDER BY id', {}),
})

const idsOf = (db: Client, text: string, parameters: Record<string, string | number>): number[] =>
  statement<{ person_id: number }>(db, text)
    .all(parameters)
    .map((row) => row.person_id)

const touchedText = (change: string): string =>
  ['absence_spell_version', 'employment_version']
    .flatMap((table) =>
      ['born_in', 'died_in'].map((column) => `SELECT person_id FROM ${table} WHERE ${column} ${change}`),
    )
    .join(' UNION ')

const published = `(SELECT b.id FROM import_batch b JOIN change c ON c.id = b.id
  WHERE b.evaluated_at IS NULL AND c.published_at IS NOT NULL)`

const dueText = `SELECT person_id FROM evaluation_wanted
  UNION SELECT person_id FROM evaluation WHERE next_on <= @today
  UNION SELECT person_id FROM evaluation WHERE rules_fingerprint <> @fingerprint
  UNION SELECT p.id FROM person p LEFT JOIN evaluation e ON e.person_id = p.id WHERE e.person_id IS NULL
  UNION ${touchedText(`IN ${published}`)}`
