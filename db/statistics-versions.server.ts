import type { Day } from '~/domain/day'
import type { EmploymentSpell } from '~/domain/statistics/person-facts'
import { statement, type Client } from './client.server'

/** The changes that are seen, and those that the numbers were counted of. */
export interface ChangeSets {
  visible: ReadonlySet<number>
  counted: ReadonlySet<number>
}

export const changeSets = (db: Client): ChangeSets => ({
  visible: idsOf(db, 'SELECT id FROM visible_change'),
  counted: idsOf(db, 'SELECT id FROM counted_change WHERE counted'),
})

const idsOf = (db: Client, text: string): ReadonlySet<number> =>
  new Set(
    statement<[id: number]>(db, text)
      .raw()
      .all()
      .map(([id]) => id),
  )

/** Whether a row stands by some changes. */
export const isIn = (changes: ReadonlySet<number>, born: number, died: number | null): boolean =>
  changes.has(born) && (died === null || !changes.has(died))

/** What stands now of a person's absence, and what her numbers were counted of. */
export interface Standing {
  now: EmploymentSpell[]
  before: EmploymentSpell[]
}

/** Of some persons; nothing of who has none. */
export function standingSpells(db: Client, persons: readonly number[]): Map<number, Standing> {
  const { visible, counted } = changeSets(db)
  const found = new Map<number, Standing>()
  for (const [person, number, from, to, extent, born, died] of statement<SpellRow>(db, spellText)
    .raw()
    .all(JSON.stringify(persons))) {
    let known = found.get(person)
    if (!known) found.set(person, (known = { now: [], before: [] }))
    const spell = { number, from, to, extent }
    if (isIn(visible, born, died)) known.now.push(spell)
    if (isIn(counted, born, died)) known.before.push(spell)
  }
  return found
}

type SpellRow = [
  ...[person: number, number: string, from: Day, to: Day | null, extent: number],
  ...[born: number, died: number | null],
]

const spellText = `SELECT person_id, employee_number, first_day, last_day, extent, born_in, died_in FROM absence_spell_version
  WHERE person_id IN (SELECT value FROM json_each(?)) ORDER BY person_id, first_day, employee_number, extent, last_day`
