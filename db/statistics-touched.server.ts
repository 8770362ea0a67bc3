import type { Day } from '~/domain/day'
import type { TouchedPerson } from '~/domain/statistics/touched'
import { statement, type Client } from './client.server'

/** Everybody whom these changes say something about, with what that begins at; the spells are of all versions, seen or not. */
export function touchedPersons(db: Client, changes: readonly number[]): TouchedPerson[] {
  const ids = JSON.stringify(changes)
  const persons = new Map<number, TouchedPerson>()
  for (const { person, first, whole } of statement<TouchedRow>(db, touchedText).all({ changes: ids }))
    persons.set(person, { person, first, whole: whole === 1, spells: [], workplaces: [] })
  const those = JSON.stringify([...persons.keys()])
  for (const [person, from, to, extent] of statement<SpellRow>(db, spellsText).raw().all(those))
    persons.get(person)?.spells.push({ from, to, extent })
  for (const { person, workplace } of statement<{ person: number; workplace: number }>(db, placesText).all(those))
    persons.get(person)?.workplaces.push(workplace)
  return [...persons.values()]
}

/** How many persons these changes say something about, at most `most`. */
export const countTouched = (db: Client, changes: readonly number[], most: number): number =>
  statement<{ n: number }>(
    db,
    `SELECT count(*) AS n FROM (SELECT DISTINCT person FROM (${touchedVersions}) LIMIT @most)`,
  ).get({
    changes: JSON.stringify(changes),
    most,
  })?.n ?? 0

interface TouchedRow {
  person: number
  first: Day
  /** 1 when her employment is touched, which may concern every month. */
  whole: number
}

/** The first day of any absence that these changes say something about, null when they are about none. */
export const firstTouchedAbsence = (db: Client, changes: readonly number[]): Day | null =>
  statement<{ day: Day | null }>(db, firstAbsenceText).get({ changes: JSON.stringify(changes) })?.day ?? null

const firstAbsenceText = `SELECT min(first) AS day FROM (${['born_in', 'died_in']
  .map(
    (column) => `SELECT first_day AS first FROM absence_spell_version
      WHERE ${column} IN (SELECT value FROM json_each(@changes))`,
  )
  .join(' UNION ALL ')})`

const versions = [
  { table: 'employment_version', day: 'first_day', whole: 1 },
  { table: 'absence_spell_version', day: 'first_day', whole: 0 },
  { table: 'schedule_day_version', day: 'date', whole: 0 },
]

const touchedVersions = versions
  .flatMap(({ table, day, whole }) =>
    ['born_in', 'died_in'].map(
      (column) => `SELECT person_id AS person, ${day} AS first, ${whole} AS whole FROM ${table}
        WHERE ${column} IN (SELECT value FROM json_each(@changes))`,
    ),
  )
  .join(' UNION ALL ')

const touchedText = `SELECT person, min(first) AS first, max(whole) AS whole FROM (${touchedVersions}) GROUP BY person ORDER BY person`

type SpellRow = [person: number, from: Day, to: Day | null, extent: number]

const spellsText = `SELECT person_id, first_day, last_day, extent FROM absence_spell_version
  WHERE person_id IN (SELECT value FROM json_each(?))`

const placesText = `SELECT DISTINCT person_id AS person, workplace_id AS workplace FROM employment_version
  WHERE person_id IN (SELECT value FROM json_each(?))`
