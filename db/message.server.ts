import type { Day } from '~/domain/day'
import type { InformationCategory } from '~/domain/medgivande'
import type { ProposedTime } from '~/domain/proposed-time'
import type { MessagePurpose, Side } from '~/domain/thread'
import { shownAccount } from './account.server'
import { statement, type Client } from './client.server'
import { open } from './crypto.server'

/** That something was sent, and what it told of; not what it said. */
export interface MessageHead {
  id: number
  slug: string
  medgivandeId: number
  side: Side
  purpose: MessagePurpose
  categories: InformationCategory[]
  replyBy: Day | null
  on: Day
  /** Milliseconds since 1970. */
  at: number
  /** Null when the sender is protected. */
  by: string | null
  byId: number
  /** Who on the other side has had it on the screen, the first one first. */
  readBy: { accountId: number; name: string | null; at: number }[]
}

/** The messages of the thread `t`, oldest first, as one JSON list. */
export const threadMessages = `(SELECT json_group_array(json(h.head)) FROM (SELECT json_object('id', m.id, 'slug', m.slug,
    'medgivandeId', m.medgivande_id, 'side', m.side, 'purpose', m.purpose, 'categories', json(m.categories),
    'replyBy', m.reply_by, 'on', m.sent_on, 'at', m.sent_at, 'by', ${shownAccount}, 'byId', m.sent_by,
    'readBy', (SELECT json_group_array(json_object('accountId', r.account_id, 'at', r.read_at,
      'name', (SELECT ${shownAccount} FROM account a WHERE a.id = r.account_id)))
      FROM (SELECT * FROM message_read WHERE message_id = m.id ORDER BY id) r)) AS head
  FROM message m JOIN account a ON a.id = m.sent_by WHERE m.thread_id = t.id ORDER BY m.id) h)`

export interface MessageContent {
  id: number
  body: string
  times: ProposedTime[]
}

/** What was written in some messages. */
export const contentsOf = (db: Client, ids: readonly number[]): Map<number, MessageContent> =>
  new Map(
    statement<Omit<MessageContent, 'times'> & { times: string }>(
      db,
      'SELECT m.id, m.body, m.times FROM message m WHERE m.id IN (SELECT value FROM json_each(?))',
    )
      .all(JSON.stringify(ids))
      .map(({ id, body, times }) => [id, { id, body: open(body), times: JSON.parse(times) as ProposedTime[] }]),
  )
