import type { Month } from '~/domain/statistics/month'
import { patchSeries, type PersonPatch } from '~/domain/statistics/person-patch'
import type { Series } from '~/domain/statistics/person-series'
import { statement, type Client } from './client.server'
import { keptNumbers, numbersToKeep } from './numbers.server'

/** Persons at one workplace. */
interface Place {
  workplace: number
  person: number
}

/** What has been written of some persons, by workplace and person. */
export function patchesOf(db: Client, persons: readonly number[]): (place: Place) => PersonPatch | undefined {
  const found = new Map<string, PersonPatch>()
  for (const [person, workplace, months, years] of statement<PatchRow>(db, ofPersonsText)
    .raw()
    .all(JSON.stringify(persons)))
    found.set(`${workplace} ${person}`, { months: keptNumbers(months), years: years && keptNumbers(years) })
  return ({ workplace, person }) => found.get(`${workplace} ${person}`)
}

/** Takes the place of what was written of her there. Belongs in a transaction, as do those below. */
export const storePatch = (db: Client, { workplace, person }: Place, { months, years }: PersonPatch): void =>
  void statement(db, storeText).run(person, workplace, numbersToKeep(months), years && numbersToKeep(years))

export const forgetPatches = (db: Client, workplace: number, persons: readonly number[]): void =>
  void statement(db, forgetText).run(workplace, JSON.stringify(persons))

/** Where every series is about to be written anew. */
export const forgetEveryPatch = (db: Client): void => void statement(db, 'DELETE FROM person_patch').run()

/** A series as it has become; `patch` is null where nothing has taken its place. */
export function becomeSeries(series: Series, patch: Buffer | null, end: Month): Series {
  if (patch) patchSeries(series, keptNumbers(patch), end)
  return series
}

type PatchRow = [person: number, workplace: number, months: Buffer, years: Buffer | null]

const ofPersonsText = `SELECT person_id, workplace_id, months, years FROM person_patch
  WHERE person_id IN (SELECT value FROM json_each(?))`

const storeText = `INSERT INTO person_patch (person_id, workplace_id, months, years) VALUES (?, ?, ?, ?)
  ON CONFLICT (person_id, workplace_id) DO UPDATE SET months = excluded.months, years = excluded.years`

const forgetText = `DELETE FROM person_patch WHERE workplace_id = ? AND person_id IN (SELECT value FROM json_each(?))`
