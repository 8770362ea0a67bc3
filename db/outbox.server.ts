import { dayKinds, type MailChoice, type NoticeKind } from '~/domain/notice'
import { dayAt, type Day } from '~/domain/day'
import { statement, type Client } from './client.server'

/** Neither sent, cancelled nor given up. */
export const waits = 'sent_at IS NULL AND cancelled_at IS NULL AND given_up_at IS NULL'

/** Somebody can read what is sent to the account `a`. */
export const inUse = 'a.closed_at IS NULL AND (a.password_hash IS NOT NULL OR a.last_seen_at IS NOT NULL)'

export interface StoredNotice {
  id: number
  dedupKey: string
  accountId: number
  kind: NoticeKind
  payload: Record<string, string | number>
  on: Day
  attempts: number
}

export function noticeById(db: Client, id: number): StoredNotice | null {
  const row = statement<Omit<StoredNotice, 'payload' | 'on'> & { payload: string; createdAt: number }>(
    db,
    `SELECT id, dedup_key AS dedupKey, account_id AS accountId, kind, payload, created_at AS createdAt, attempts
     FROM outbox WHERE id = ?`,
  ).get(id)
  if (!row) return null
  const { payload, createdAt, ...notice } = row
  return { ...notice, payload: JSON.parse(payload) as StoredNotice['payload'], on: dayAt(new Date(createdAt)) }
}

interface MailStanding {
  email: string
  slug: string
  choice: MailChoice
  inUse: boolean
  /** The last day the e-mail of the day went out. */
  toldOn: Day | null
  /** She was told by e-mail, or was here herself; milliseconds since 1970. */
  knowsUntil: number
}

export function mailStanding(db: Client, accountId: number): MailStanding | null {
  const row = statement<
    Omit<MailStanding, 'toldOn' | 'knowsUntil' | 'inUse'> & {
      inUse: number
      toldAt: number | null
      seenAt: number | null
    }
  >(
    db,
    `SELECT a.email, a.slug, a.mail AS choice, ${inUse} AS inUse, a.last_seen_at AS seenAt,
       (SELECT max(o.sent_at) FROM outbox o WHERE o.account_id = a.id
         AND o.kind IN (SELECT value FROM json_each(@dayKinds))) AS toldAt
     FROM account a WHERE a.id = @accountId`,
  ).get({ accountId, dayKinds: JSON.stringify(dayKinds) })
  if (!row) return null
  const { toldAt, seenAt, ...standing } = row
  return {
    ...standing,
    inUse: row.inUse === 1,
    toldOn: toldAt === null ? null : dayAt(new Date(toldAt)),
    knowsUntil: Math.max(toldAt ?? 0, seenAt ?? 0),
  }
}

export interface OutboxFigures {
  waiting: number
  givenUp: number
  sent: number
  cancelled: number
}

/** How many e-mails there are and how it went with those of the last month, which is as long as they are kept. */
export const outboxFigures = (db: Client): OutboxFigures =>
  statement<OutboxFigures>(
    db,
    `SELECT count(*) FILTER (WHERE ${waits}) AS waiting, count(given_up_at) AS givenUp, count(sent_at) AS sent,
       count(cancelled_at) AS cancelled FROM outbox`,
  ).get() ?? { waiting: 0, givenUp: 0, sent: 0, cancelled: 0 }
