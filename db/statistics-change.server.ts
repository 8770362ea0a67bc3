import type { Day } from '~/domain/day'
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

/** Of persons whose absence alone has changed, and all that bears on the numbers from the first of their changes on; `from` is no later than those. */
export function changedFacts(db: Client, persons: readonly number[], from: Day): Map<number, ChangedFacts> {
  const known = employedPersons(db, 'SELECT value FROM json_each(?)', JSON.stringify(persons))
  const spells = standingSpells(db, persons, from)
  const [whole, others] = divided(known, ({ person }) => spells.get(person)?.whole === true)
  addSchedule(db, whole, null)
  addSchedule(db, others, from)
  return new Map(
    known.map((facts) => {
      const { now, before } = spells.get(facts.person) ?? { now: [], before: [] }
      return [facts.person, { now: { ...facts, spells: now }, before: { ...facts, spells: before } }]
    }),
  )
}

const divided = <Item>(items: readonly Item[], belongs: (item: Item) => boolean): [Item[], Item[]] => [
  items.filter(belongs),
  items.filter((item) => !belongs(item)),
]
