import type { CaseEvent } from '~/domain/case-history'
import type { InformationCategory, PartyRole } from '~/domain/medgivande'
import type { MessagePurpose, Side } from '~/domain/thread'
import type { ThreadTold } from '~/domain/thread-told'
import { statement, type Client } from './client.server'

type Event = Omit<CaseEvent, 'mistake'>
type Entered = Omit<Event, 'told' | 'object'>

/** Threads started and closed in a case, and messages sent in them; never what they said. */
export const threadEventsOf = (db: Client, caseId: number): Event[] => [
  ...started(db, caseId),
  ...sent(db, caseId),
  ...closed(db, caseId),
]

const tell =
  <Row>(told: (row: Row) => ThreadTold) =>
  (row: Row & Entered): Event => ({
    ...{ at: row.at, on: row.on, by: row.by, object: null },
    told: { kind: 'thread', thread: told(row) },
  })

const started = (db: Client, caseId: number): Event[] =>
  statement<Entered & { party: string; role: PartyRole; organisation: string | null }>(
    db,
    `SELECT t.started_at AS "at", t.started_on AS "on", a.name AS "by", p.name AS party, t.party_role AS role, p.organisation
     FROM thread t JOIN account a ON a.id = t.started_by JOIN account p ON p.id = t.party_id WHERE t.case_id = ?`,
  )
    .all(caseId)
    .map(tell(({ party, role, organisation }) => ({ is: 'started', party, role, organisation })))

const sent = (db: Client, caseId: number): Event[] =>
  statement<Entered & { party: string; side: Side; purpose: MessagePurpose; categories: string }>(
    db,
    `SELECT m.sent_at AS "at", m.sent_on AS "on", a.name AS "by", p.name AS party, m.side, m.purpose, m.categories
     FROM thread t JOIN message m ON m.thread_id = t.id JOIN account a ON a.id = m.sent_by
     JOIN account p ON p.id = t.party_id WHERE t.case_id = ?`,
  )
    .all(caseId)
    .map(
      tell(({ party, side, purpose, categories }) => ({
        ...{ is: 'sent', party, fromParty: side === 'party', purpose },
        categories: JSON.parse(categories) as InformationCategory[],
      })),
    )

const closed = (db: Client, caseId: number): Event[] =>
  statement<Entered & { party: string }>(
    db,
    `SELECT l.closed_at AS "at", l.closed_on AS "on", a.name AS "by", p.name AS party FROM thread t
     JOIN thread_closure l ON l.thread_id = t.id JOIN account a ON a.id = l.closed_by
     JOIN account p ON p.id = t.party_id WHERE t.case_id = ?`,
  )
    .all(caseId)
    .map(tell(({ party }) => ({ is: 'closed', party })))
