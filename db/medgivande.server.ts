import type {
  Channel,
  Direction,
  GivenHow,
  InformationCategory,
  MedgivandeChange,
  MedgivandeFacts,
  MedgivandePurpose,
  PartyRole,
} from '~/domain/medgivande'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'

/** A medgivande with all that its state follows from. */
export interface StoredMedgivande {
  id: number
  slug: string
  personId: number
  caseId: number | null
  party: { accountId: number; role: PartyRole; name: string; email: string; organisation: string }
  facts: MedgivandeFacts
  givenOn: Day
  takenBy: string | null
  textVersion: number
  copyGivenOn: Day | null
  recordedBy: string
  recordedAt: number
}

/** All that somebody has given, the latest first. */
export const medgivandenOf = (db: Client, personId: number): StoredMedgivande[] =>
  stored(db, 'm.person_id = @personId', { personId })

/** What somebody has given one outside party, the latest first: the first one decides. */
export const medgivandenTowards = (db: Client, personId: number, partyId: number): StoredMedgivande[] =>
  stored(db, 'm.person_id = @personId AND m.party_id = @partyId', { personId, partyId })

/** All that some persons have given, the latest first. */
export const medgivandenOfSome = (db: Client, personIds: readonly number[]): StoredMedgivande[] =>
  stored(db, 'm.person_id IN (SELECT value FROM json_each(@persons))', { persons: JSON.stringify(personIds) })

export const medgivandeBySlug = (db: Client, slug: string): StoredMedgivande | null =>
  stored(db, 'm.slug = @slug', { slug })[0] ?? null

interface Row {
  id: number
  slug: string
  personId: number
  caseId: number | null
  partyId: number
  partyRole: PartyRole
  contact: string
  email: string
  organisation: string
  organisationNow: string | null
  /** Another has the account than the one it was given: it was closed, and started over. */
  isAnother: number
  isProtected: number
  purpose: MedgivandePurpose
  categories: string
  direction: Direction
  channels: string
  from: Day
  to: Day
  how: GivenHow
  givenOn: Day
  takenBy: string | null
  textVersion: number
  copyGivenOn: Day | null
  recordedBy: string
  recordedAt: number
  changes: string
}

const stored = (db: Client, where: string, parameters: Record<string, number | string>): StoredMedgivande[] =>
  statement<Row>(db, `${rows} WHERE ${where} ORDER BY m.id DESC`).all(parameters).map(asStored)

const changes = `(SELECT json_group_array(json_object('kind', h.kind, 'how', h.told_how, 'categories', json(h.categories), 'to', h.last_day,
  'on', h.changed_on, 'at', h.changed_at)) FROM (SELECT * FROM medgivande_change WHERE medgivande_id = m.id ORDER BY id) h)`

const rows = `SELECT m.id, m.slug, m.person_id AS personId, m.case_id AS caseId, m.party_id AS partyId, m.party_role AS partyRole,
  m.contact, p.email, m.organisation, p.organisation AS organisationNow,
  p.created_at > m.recorded_at AND p.name <> m.contact AS isAnother,
  EXISTS (SELECT 1 FROM employment e WHERE e.person_id = m.person_id AND e.protected) AS isProtected,
  m.purpose, m.categories, m.direction, m.channels, m.first_day AS "from", m.last_day AS "to", m.given_how AS how,
  m.given_on AS givenOn, t.name AS takenBy, m.text_version AS textVersion,
  coalesce((SELECT max(said_on) FROM medgivande_change WHERE medgivande_id = m.id AND kind = 'copied'), m.copy_given_on) AS copyGivenOn,
  r.name AS recordedBy, m.recorded_at AS recordedAt, ${changes} AS changes
  FROM medgivande m JOIN account p ON p.id = m.party_id JOIN account r ON r.id = m.recorded_by
  LEFT JOIN account t ON t.id = m.taken_by`

function asStored({ partyId, partyRole, contact, email, organisation, ...row }: Row): StoredMedgivande {
  const { purpose, direction, from, to, how } = row
  const categories = JSON.parse(row.categories) as InformationCategory[]
  const channels = JSON.parse(row.channels) as Channel[]
  return {
    ...{ id: row.id, slug: row.slug, personId: row.personId, caseId: row.caseId },
    party: { accountId: partyId, role: partyRole, name: contact, email, organisation },
    facts: {
      terms: { purpose, categories, direction, channels, from, to },
      how,
      changes: JSON.parse(row.changes) as MedgivandeChange[],
      moved: row.organisationNow !== organisation || row.isAnother === 1,
      protected: row.isProtected === 1,
    },
    ...{ givenOn: row.givenOn, takenBy: row.takenBy, textVersion: row.textVersion, copyGivenOn: row.copyGivenOn },
    ...{ recordedBy: row.recordedBy, recordedAt: row.recordedAt },
  }
}
