import type { Day } from '~/domain/day'
import { relapseGapDays } from '~/domain/occasion'
import type { EmploymentSpell } from '~/domain/statistics/person-facts'
import { addInOrder } from '~/domain/statistics/spell-order'
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
  /** All her spells, those that ended before the day that is asked from too. */
  whole: boolean
}

/**
 * Of some persons; nothing of who has none. Spells that ended before a day are left out, unless an occasion that goes on from it may have
 * begun with one of them.
 */
export function standingSpells(db: Client, persons: readonly number[], from: Day): Map<number, Standing> {
  const sets = changeSets(db)
  const found = new Map<number, Standing>()
  add(found, statement<SpellRow>(db, spellText(lateText)).raw().all(JSON.stringify(persons), from), sets, false)
  const reach = (spells: readonly EmploymentSpell[]) => spells.some((spell) => spell.from < from + relapseGapDays)
  const longer = [...found].filter(([, { now, before }]) => reach(now) || reach(before)).map(([person]) => person)
  for (const person of longer) found.delete(person)
  if (longer.length > 0)
    add(found, statement<SpellRow>(db, spellText('')).raw().all(JSON.stringify(longer)), sets, true)
  return found
}

function add(found: Map<number, Standing>, rows: readonly SpellRow[], sets: ChangeSets, whole: boolean): void {
  for (const [person, number, from, to, extent, born, died] of rows) {
    let known = found.get(person)
    if (!known) found.set(person, (known = { now: [], before: [], whole }))
    const spell = { number, from, to, extent }
    if (isIn(sets.visible, born, died)) addInOrder(known.now, spell)
    if (isIn(sets.counted, born, died)) addInOrder(known.before, spell)
  }
}

type SpellRow = [
  ...[person: number, number: string, from: Day, to: Day | null, extent: number],
  ...[born: number, died: number | null],
]

const spellText = (
  those: string,
): string => `SELECT person_id, employee_number, first_day, last_day, extent, born_in, died_in FROM absence_spell_version
  WHERE person_id IN (SELECT value FROM json_each(?)) ${those} ORDER BY person_id, first_day`

const lateText = 'AND (last_day IS NULL OR last_day >= ?)'
