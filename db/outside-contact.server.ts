import type { PartyRole } from '~/domain/medgivande'
import type { PartyContact } from '~/domain/party-contact'
import type { Sent } from '~/domain/thread-wait'
import { statement, type Client } from './client.server'

/** A thread as it is counted: nothing of what was written. */
export interface CountedThread {
  personId: number
  /** Code and name of what stands right above the workplace she was at when it was started. */
  area: string | null
  areaName: string | null
  role: PartyRole
  /** Where the party was when the first message was sent. */
  organisation: string
  messages: Sent[]
  noted: PartyContact[]
}

/** Every thread of the employer. */
export const countedThreads = (db: Client): CountedThread[] =>
  statement<Omit<CountedThread, 'messages' | 'noted'> & { messages: string; noted: string }>(db, rows)
    .all()
    .map(({ messages, noted, ...row }) => ({
      ...row,
      messages: JSON.parse(messages) as Sent[],
      noted: JSON.parse(noted) as PartyContact[],
    }))

const rows = `SELECT t.person_id AS personId, a.code AS area, a.name AS areaName, t.party_role AS role,
    coalesce((SELECT g.organisation FROM message m JOIN medgivande g ON g.id = m.medgivande_id
      WHERE m.thread_id = t.id ORDER BY m.id LIMIT 1), '') AS organisation,
    (SELECT json_group_array(json_object('side', x.side, 'purpose', x.purpose, 'replyBy', x.reply_by, 'on', x.sent_on))
      FROM (SELECT * FROM message WHERE thread_id = t.id ORDER BY id) x) AS messages,
    (SELECT json_group_array(json_object('channel', c.channel, 'initiative', c.initiative, 'heldOn', c.held_on))
      FROM party_contact c WHERE c.thread_id = t.id) AS noted
  FROM thread t
  LEFT JOIN employment e ON e.id = (SELECT x.id FROM employment x WHERE x.person_id = t.person_id
    AND x.first_day <= t.started_on AND (x.last_day IS NULL OR x.last_day >= t.started_on) ORDER BY x.id LIMIT 1)
  LEFT JOIN organisation_unit w ON w.id = e.workplace_id
  LEFT JOIN organisation_unit a ON a.id = w.parent_id`
