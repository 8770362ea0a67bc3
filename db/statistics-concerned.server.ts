import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'

/** Whose whole history is asked for; of the others only what bears on days from one on. */
export interface Concerned {
  persons: ReadonlySet<number>
  from: Day
}

/** An occasion that is over by then bears on nothing, and one that isn't needs all its spells. */
export function absentAmong(db: Client, persons: readonly number[], concerned: Concerned): number[] {
  const others = persons.filter((person) => !concerned.persons.has(person))
  const absent = statement<[person: number]>(db, reachText).raw().all(JSON.stringify(others), concerned.from)
  return [...persons.filter((person) => concerned.persons.has(person)), ...absent.map(([person]) => person)]
}

const reachText = `SELECT DISTINCT person_id FROM absence_spell
  WHERE person_id IN (SELECT value FROM json_each(?)) AND (last_day IS NULL OR last_day >= ?)`
