import { statement, type Client } from '#db/client.server'
import { contactStands } from '#db/contact.server'
import { signalColumns, signalJoins, storedSignal, type SignalRow } from '#db/signal.server'
import type { AbsenceSpell } from '~/domain/absence'
import type { Day } from '~/domain/day'
import type { PersonFacts } from '~/domain/evaluation'

/** What is needed to evaluate these persons, in six questions however many they are. */
export function evaluationFacts(db: Client, personIds: readonly number[]): PersonFacts[] {
  const ids = JSON.stringify(personIds)
  const spells = byPerson(statement<Of<AbsenceSpell>>(db, spellText).all(ids))
  const employments = byPerson(statement<Of<{ from: Day; to: Day | null }>>(db, employmentText).all(ids))
  const contacts = byPerson(statement<Of<{ on: Day }>>(db, contactText).all(ids))
  const open = byPerson(statement<OpenRow>(db, openText).all(ids))
  const evaluated = byPerson(
    statement<Of<{ nextOn: Day | null; rulesFingerprint: string }>>(db, evaluatedText).all(ids),
  )
  const wanted = byPerson(statement<Of<object>>(db, wantedText).all(ids))
  return personIds.map((personId) => ({
    personId,
    spells: spells.get(personId) ?? [],
    employments: employments.get(personId) ?? [],
    contacts: (contacts.get(personId) ?? []).map(({ on }) => on),
    open: (open.get(personId) ?? []).map(openSignal),
    evaluated: evaluated.get(personId)?.[0] ?? null,
    wanted: wanted.has(personId),
  }))
}

type Of<Row> = Row & { personId: number }
type OpenRow = SignalRow & { ruleVersionId: number }

const spellText = `SELECT person_id AS personId, first_day AS "from", last_day AS "to", extent FROM absence_spell
  WHERE person_id IN (SELECT value FROM json_each(?))`

const employmentText = `SELECT person_id AS personId, first_day AS "from", last_day AS "to" FROM employment
  WHERE person_id IN (SELECT value FROM json_each(?))`

const contactText = `SELECT person_id AS personId, coalesce(held_on, on_day) AS "on" FROM contact
  WHERE person_id IN (SELECT value FROM json_each(?)) AND ${contactStands('contact')}`

const openText = `SELECT ${signalColumns}, s.rule_version_id AS ruleVersionId FROM signal s ${signalJoins}
  WHERE s.person_id IN (SELECT value FROM json_each(?)) AND s.ended_on IS NULL`

const evaluatedText = `SELECT person_id AS personId, next_on AS nextOn, rules_fingerprint AS rulesFingerprint FROM evaluation
  WHERE person_id IN (SELECT value FROM json_each(?))`

const wantedText = `SELECT person_id AS personId FROM evaluation_wanted WHERE person_id IN (SELECT value FROM json_each(?))`

function byPerson<Row extends { personId: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const grouped = new Map<number, Row[]>()
  for (const row of rows) {
    const known = grouped.get(row.personId)
    if (known) known.push(row)
    else grouped.set(row.personId, [row])
  }
  return grouped
}

function openSignal(row: OpenRow): PersonFacts['open'][number] {
  const { id, rule, heldSince, occasions, firstOccasion, facts } = storedSignal(row)
  const { ruleVersionId, latestOccasion } = row
  return { id, rule, ruleVersionId, heldSince, occasions, firstOccasion, latestOccasion, facts }
}
