import type { AbsenceSpell } from '~/domain/absence'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'
import { contactStands } from './contact.server'

interface FactsForRules {
  spells: AbsenceSpell[]
  contacts: Day[]
  employments: { unitId: number; from: Day; to: Day | null }[]
}

type Of<Row> = Row & { personId: number }

/** What a rule looks at, for each of these persons, in three statements however many they are. */
export function factsForRules(db: Client, personIds: readonly number[]): FactsForRules[] {
  const facts = new Map(
    personIds.map((id): [number, FactsForRules] => [id, { spells: [], contacts: [], employments: [] }]),
  )
  const ids = JSON.stringify(personIds)
  const among = 'WHERE person_id IN (SELECT value FROM json_each(?))'
  const spells = `SELECT person_id AS personId, first_day AS "from", last_day AS "to", extent FROM absence_spell ${among}`
  for (const { personId, ...spell } of statement<Of<AbsenceSpell>>(db, spells).all(ids))
    facts.get(personId)?.spells.push(spell)
  const contacts = `SELECT person_id AS personId, coalesce(held_on, on_day) AS "on" FROM contact ${among} AND ${contactStands('contact')}`
  for (const { personId, on } of statement<Of<{ on: Day }>>(db, contacts).all(ids))
    facts.get(personId)?.contacts.push(on)
  const places = `SELECT person_id AS personId, workplace_id AS unitId, first_day AS "from", last_day AS "to" FROM employment ${among}`
  for (const { personId, ...place } of statement<Of<FactsForRules['employments'][number]>>(db, places).all(ids))
    facts.get(personId)?.employments.push(place)
  return [...facts.values()]
}
