import type { Day } from '~/domain/day'
import type { TouchedPerson } from '~/domain/statistics/touched'
import { statement, type Client } from './client.server'
import { differences, touchedVersions, type Touching } from './statistics-differences.server'

export type { Touching }

/** Everybody of whom these changes make the numbers others, with the first day of that; the spells are of all versions, seen or not. */
export function touchedPersons(db: Client, touching: Touching): TouchedPerson[] {
  const persons = new Map<number, TouchedPerson>()
  for (const { person, first, kind } of differences(db, touching)) {
    const known = persons.get(person) ?? { ...nothing, person, first, spells: [], workplaces: [] }
    known.first = Math.min(known.first, first) as Day
    known.whole ||= kind === 'employment'
    known.absenceOnly &&= kind === 'absence' && !touching.half
    persons.set(person, known)
  }
  const counted = [...persons.values()].filter(({ absenceOnly }) => !absenceOnly).map(({ person }) => person)
  for (const [person, from, to, extent] of statement<SpellRow>(db, spellsText).raw().all(JSON.stringify(counted)))
    persons.get(person)?.spells.push({ from, to, extent })
  const those = JSON.stringify([...persons.keys()])
  for (const [person, workplace] of statement<[person: number, workplace: number]>(db, placesText).raw().all(those)) {
    const workplaces = persons.get(person)?.workplaces
    if (workplaces?.includes(workplace) === false) workplaces.push(workplace)
  }
  return [...persons.values()]
}

const nothing = { whole: false, absenceOnly: true }

/** How many persons these changes say something about, at most `most`. */
export const countTouched = (db: Client, { changes, end }: Touching, most: number): number =>
  statement<{ n: number }>(db, countText).get({ changes: JSON.stringify(changes), end, most })?.n ?? 0

const countText = `SELECT count(*) AS n FROM (SELECT DISTINCT person_id FROM (${touchedVersions('person_id')}) LIMIT @most)`

/** Whether these changes say anything of how the employer is divided. */
export const touchesUnits = (db: Client, changes: readonly number[]): boolean =>
  statement(db, unitsText).get({ changes: JSON.stringify(changes) }) !== undefined

const unitsText = ['born_in', 'died_in']
  .map((column) => `SELECT 1 FROM unit_version WHERE ${column} IN (SELECT value FROM json_each(@changes))`)
  .join(' UNION ALL ')

/** The first day of any absence that these changes say something about, null when they are about none. */
export const firstTouchedAbsence = (db: Client, changes: readonly number[]): Day | null =>
  statement<{ day: Day | null }>(db, firstAbsenceText).get({ changes: JSON.stringify(changes) })?.day ?? null

const firstAbsenceText = `SELECT min(first) AS day FROM (${['born_in', 'died_in']
  .map(
    (column) => `SELECT first_day AS first FROM absence_spell_version
      WHERE ${column} IN (SELECT value FROM json_each(@changes))`,
  )
  .join(' UNION ALL ')})`

type SpellRow = [person: number, from: Day, to: Day | null, extent: number]

const spellsText = `SELECT person_id, first_day, last_day, extent FROM absence_spell_version
  WHERE person_id IN (SELECT value FROM json_each(?))`

const placesText = `SELECT person_id, workplace_id FROM employment_version
  WHERE person_id IN (SELECT value FROM json_each(?))`
