import type { AccessKind } from '~/domain/access-event'
import type { Verdict } from '~/domain/access-review'
import type { DrawnSample } from '~/domain/drawn-sample'
import { shownAccount } from './account.server'
import { statement, type Client } from './client.server'

export interface StoredSample extends DrawnSample {
  id: number
}

type Row = Omit<StoredSample, 'weighted'> & { weighted: string }

const columns = `s.id, s.slug, s.kind, s.seed, s.first_day AS "from", s.last_day AS "to", s.weighted, s.population, s.special,
  s.drawn_at AS drawnAt, ${shownAccount} AS drawnBy,
  (SELECT count(*) FROM access_sample_item i WHERE i.sample_id = s.id) AS size,
  (SELECT count(*) FROM access_sample_item i WHERE i.sample_id = s.id AND i.verdict <> 'oppen') AS reviewed,
  (SELECT count(*) FROM access_sample_item i WHERE i.sample_id = s.id AND i.verdict = 'utreds') AS remarks`

const joined = 'access_sample s JOIN account a ON a.id = s.drawn_by'

const stored = (row: Row): StoredSample => ({ ...row, weighted: JSON.parse(row.weighted) as AccessKind[] })

/** The latest samples, at most a hundred. */
export const samples = (db: Client): StoredSample[] =>
  statement<Row>(db, `SELECT ${columns} FROM ${joined} ORDER BY s.id DESC LIMIT 100`).all().map(stored)

export function sampleBySlug(db: Client, slug: string): StoredSample | null {
  const row = statement<Row>(db, `SELECT ${columns} FROM ${joined} WHERE s.slug = ?`).get(slug)
  return row ? stored(row) : null
}

/** How many samples have something left to review. */
export const unfinishedSamples = (db: Client): number =>
  statement<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM access_sample s
     WHERE EXISTS (SELECT 1 FROM access_sample_item i WHERE i.sample_id = s.id AND i.verdict = 'oppen')`,
  ).get()?.count ?? 0

export interface StoredItem {
  id: number
  slug: string
  place: number
  actorId: number
  actorSlug: string
  actorName: string | null
  eventId: number | null
  special: 0 | 1
  verdict: Verdict
}

/** What a sample consists of, in the order it was drawn. */
export const itemsOf = (db: Client, sampleId: number): StoredItem[] =>
  statement<StoredItem>(
    db,
    `SELECT i.id, i.slug, i.place, i.actor_id AS actorId, a.slug AS actorSlug, ${shownAccount} AS actorName,
       i.event_id AS eventId, i.special, i.verdict
     FROM access_sample_item i JOIN account a ON a.id = i.actor_id WHERE i.sample_id = ? ORDER BY i.place`,
  ).all(sampleId)
