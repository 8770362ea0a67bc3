import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'
import { unitByCode, unitBySlug, type StandingUnit } from './unit.server'

interface CalledUnit {
  unit: StandingUnit | null
  /** When it is none or several: what may have been meant, as it can be written to mean one. */
  alike: string[]
}

/** The unit with this opaque name, code or name; a name that several bear, or a part of one, means none of them. */
export function unitCalled(db: Client, called: string, today: Day): CalledUnit {
  const known = unitBySlug(db, called) ?? unitByCode(db, called)
  if (known) return { unit: known, alike: [] }
  const wanted = bare(called)
  const units = openUnits(db, today)
  const exact = units.filter(({ code, name }) =>
    [code, name, written({ code, name })].some((one) => bare(one) === wanted),
  )
  const [only, other] = exact
  if (only && !other) return { unit: unitByCode(db, only.code), alike: [] }
  const near = exact.length > 0 ? exact : units.filter((one) => bare(written(one)).includes(wanted))
  return { unit: null, alike: near.slice(0, mostAlike).map(written) }
}

/** What the units are called in a list to choose from: by name, with the code when several bear it. */
export function unitNames(db: Client, today: Day): string[] {
  const units = openUnits(db, today)
  const times = new Map<string, number>()
  for (const { name } of units) times.set(bare(name), (times.get(bare(name)) ?? 0) + 1)
  return units.map((unit) => (times.get(bare(unit.name)) === 1 ? unit.name : written(unit)))
}

interface Named {
  code: string
  name: string
}

const mostAlike = 6

const written = ({ name, code }: Named): string => `${name} (${code})`

const bare = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv')

const openUnits = (db: Client, today: Day): Named[] =>
  statement<Named>(
    db,
    'SELECT code, name FROM organisation_unit WHERE last_day IS NULL OR last_day >= ? ORDER BY name, code',
  ).all(today)
