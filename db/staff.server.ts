import type { AbsenceSpell } from '~/domain/absence'
import type { Contact } from '~/domain/contact'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'
import { contactStands } from './contact.server'
import { currentEmployment, shownName } from './person.server'
import { signalColumns, signalJoins, storedSignal, type SignalRow, type StoredSignal } from './signal.server'

/** Somebody employed today, as lists name her. */
export interface StaffMember {
  personId: number
  personSlug: string
  /** Null when protected. */
  name: string | null
  position: string | null
  workplace: string
}

export interface StaffFacts {
  spells: AbsenceSpell[]
  contacts: Contact[]
  /** Those that haven't ended. */
  signals: StoredSignal[]
}

/** These persons in this order; who isn't employed today is left out. */
export const staffMembers = (db: Client, personIds: readonly number[], today: Day): StaffMember[] =>
  statement<StaffMember>(
    db,
    `SELECT p.id AS personId, p.slug AS personSlug, ${shownName} AS name, e.position, u.name AS workplace
     FROM (SELECT value AS person_id, key AS place FROM json_each(@ids)) r
     JOIN person p ON p.id = r.person_id ${currentEmployment}
     JOIN organisation_unit u ON u.id = e.workplace_id ORDER BY r.place`,
  ).all({ ids: JSON.stringify(personIds), today })

/** What is known of each of them, in three statements however many they are. */
export function staffFacts(db: Client, personIds: readonly number[]): (personId: number) => StaffFacts {
  const ids = JSON.stringify(personIds)
  const spells = gathered(
    statement<AbsenceSpell & Of>(
      db,
      `SELECT person_id AS personId, first_day AS "from", last_day AS "to", extent FROM absence_spell ${ofThese}`,
    ).all(ids),
  )
  const contacts = gathered(
    statement<Contact & Of>(
      db,
      `SELECT person_id AS personId, kind, on_day AS "on", held_on AS heldOn FROM contact ${ofThese} AND ${contactStands('contact')}`,
    ).all(ids),
  )
  const signals = gathered(
    statement<SignalRow>(
      db,
      `SELECT ${signalColumns} FROM signal s ${signalJoins}
       WHERE s.ended_on IS NULL AND s.person_id IN (SELECT value FROM json_each(?))`,
    )
      .all(ids)
      .map(storedSignal),
  )
  return (personId) => ({ spells: spells(personId), contacts: contacts(personId), signals: signals(personId) })
}

interface Of {
  personId: number
}

const ofThese = 'WHERE person_id IN (SELECT value FROM json_each(?))'

function gathered<Row extends Of>(rows: readonly Row[]): (personId: number) => Row[] {
  const byPerson = new Map<number, Row[]>()
  for (const row of rows) {
    const known = byPerson.get(row.personId)
    if (known) known.push(row)
    else byPerson.set(row.personId, [row])
  }
  return (personId) => byPerson.get(personId) ?? []
}
