import type { Day } from '~/domain/day'
import type { InformationCategory, PartyRole } from '~/domain/medgivande'
import type { MessagePurpose, Side } from '~/domain/thread'
import { statement, type Client } from './client.server'
import { open } from './crypto.server'

export interface StoredThread {
  id: number
  slug: string
  caseId: number
  caseSlug: string
  personId: number
  partyId: number
  partyRole: PartyRole
  startedOn: Day
  closedOn: Day | null
  partyActive: boolean
}

/** @returns the thread with this opaque name, or null. */
export function threadBySlug(db: Client, slug: string): StoredThread | null {
  const row = statement<Omit<StoredThread, 'partyActive'> & { partyActive: number }>(
    db,
    `SELECT t.id, t.slug, t.case_id AS caseId, c.slug AS caseSlug, t.person_id AS personId, t.party_id AS partyId,
       t.party_role AS partyRole, t.started_on AS startedOn, l.closed_on AS closedOn, a.closed_at IS NULL AS partyActive
     FROM thread t JOIN support_case c ON c.id = t.case_id JOIN account a ON a.id = t.party_id
     LEFT JOIN thread_closure l ON l.thread_id = t.id WHERE t.slug = ?`,
  ).get(slug)
  return row ? { ...row, partyActive: row.partyActive === 1 } : null
}

export interface StoredMessage {
  id: number
  slug: string
  medgivandeId: number
  side: Side
  purpose: MessagePurpose
  categories: InformationCategory[]
  body: string
  replyBy: Day | null
  on: Day
  /** Milliseconds since 1970. */
  at: number
  by: string
  byId: number
}

/** All that has been sent in a thread, oldest first. */
export const messagesIn = (db: Client, threadId: number): StoredMessage[] =>
  statement<Omit<StoredMessage, 'categories'> & { categories: string }>(
    db,
    `SELECT m.id, m.slug, m.medgivande_id AS medgivandeId, m.side, m.purpose, m.categories, m.body, m.reply_by AS replyBy,
       m.sent_on AS "on", m.sent_at AS "at", a.name AS "by", m.sent_by AS byId
     FROM message m JOIN account a ON a.id = m.sent_by WHERE m.thread_id = ? ORDER BY m.id`,
  )
    .all(threadId)
    .map((row) => ({
      ...row,
      body: open(row.body),
      categories: JSON.parse(row.categories) as InformationCategory[],
    }))
