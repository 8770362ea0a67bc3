import type { PersonFacts } from '~/domain/statistics/person-facts'
import type { Client } from './client.server'
import { employedPersons } from './statistics-facts.server'
import { addSchedule } from './statistics-schedule.server'
import { standingSpells } from './statistics-versions.server'

/** What one person's numbers are made of, and what those that are stored were made of. */
export interface ChangedFacts {
  now: PersonFacts
  before: PersonFacts
}

/** Of persons whose absence alone has changed. */
export function changedFacts(db: Client, persons: readonly number[]): ChangedFacts[] {
  const known = employedPersons(db, 'SELECT value FROM json_each(?)', JSON.stringify(persons))
  addSchedule(db, known, null)
  const spells = standingSpells(db, persons)
  return known.map((facts) => {
    const { now, before } = spells.get(facts.person) ?? { now: [], before: [] }
    return { now: { ...facts, spells: now }, before: { ...facts, spells: before } }
  })
}
