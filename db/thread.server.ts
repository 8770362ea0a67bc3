import type { Day } from '~/domain/day'
import type { PartyRole } from '~/domain/medgivande'
import { statement, type Client } from './client.server'
import { threadMessages, type MessageHead } from './message.server'
import { onDay } from './unit.server'

export interface StoredThread {
  id: number
  slug: string
  caseId: number
  caseSlug: string
  personId: number
  /** The employee's name, whether she still works here or not; null when it is protected. */
  person: string | null
  party: { accountId: number; role: PartyRole; name: string; organisation: string | null; active: boolean }
  startedOn: Day
  startedBy: number
  closedOn: Day | null
  /** Oldest first. */
  messages: MessageHead[]
}

/** @returns the thread with this opaque name, or null. `today` decides whether the party still holds her role. */
export const threadBySlug = (db: Client, slug: string, today: Day): StoredThread | null =>
  threads(db, 't.slug = @slug', { slug, today })[0] ?? null

/** The threads of a case, the latest first. */
export const threadsInCase = (db: Client, caseId: number, today: Day): StoredThread[] =>
  threads(db, 't.case_id = @caseId', { caseId, today })

/** The threads that a part of a statement names, the latest first. */
export const threadsAmong = (
  db: Client,
  ids: string,
  parameters: Record<string, string | number | null>,
): StoredThread[] => threads(db, `t.id IN (${ids})`, parameters)

interface Row extends Omit<StoredThread, 'party' | 'messages'> {
  partyId: number
  partyRole: PartyRole
  partyName: string
  organisation: string | null
  partyActive: number
  messages: string
}

const threads = (db: Client, where: string, parameters: Record<string, string | number | null>): StoredThread[] =>
  statement<Row>(db, `${rows} WHERE ${where} ORDER BY t.id DESC`)
    .all(parameters)
    .map(({ partyId, partyRole, partyName, organisation, partyActive, messages, ...row }) => ({
      ...row,
      party: { accountId: partyId, role: partyRole, name: partyName, organisation, active: partyActive === 1 },
      messages: JSON.parse(messages) as MessageHead[],
    }))

const rows = `SELECT t.id, t.slug, t.case_id AS caseId, c.slug AS caseSlug, t.person_id AS personId,
    (SELECT CASE WHEN max(e.protected) OVER () THEN NULL ELSE e.name END FROM employment e
     WHERE e.person_id = t.person_id ORDER BY e.first_day DESC, e.id DESC LIMIT 1) AS person,
    t.party_id AS partyId, t.party_role AS partyRole, a.name AS partyName, a.organisation,
    a.closed_at IS NULL AND EXISTS (SELECT 1 FROM assignment g WHERE g.account_id = a.id AND g.role = t.party_role
      AND ${onDay('g')}) AS partyActive,
    t.started_on AS startedOn, t.started_by AS startedBy,
    (SELECT max(l.closed_on) FROM thread_closure l WHERE l.thread_id = t.id) AS closedOn,
    ${threadMessages} AS messages
  FROM thread t JOIN support_case c ON c.id = t.case_id JOIN account a ON a.id = t.party_id`
