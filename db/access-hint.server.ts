import type { HintKind, HintMeasure } from '~/domain/access-hint'
import type { Verdict } from '~/domain/access-review'
import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { shownAccount } from './account.server'
import { statement, type Client } from './client.server'

export interface StoredHint {
  id: number
  slug: string
  kind: HintKind
  day: Day
  actorId: number
  actorSlug: string
  /** Null when protected. */
  actorName: string | null
  role: Role
  personId: number | null
  measure: HintMeasure
  events: number[]
  eventCount: number
  verdict: Verdict
}

interface Row extends Omit<StoredHint, 'measure' | 'events'> {
  measure: string
  events: string
}

const columns = `h.id, h.slug, h.kind, h.on_day AS day, h.actor_id AS actorId, a.slug AS actorSlug, ${shownAccount} AS actorName,
  h.role, h.person_id AS personId, h.measure, h.events, h.event_count AS eventCount, h.verdict`

const joined = 'access_hint h JOIN account a ON a.id = h.actor_id'

const stored = (row: Row): StoredHint => ({
  ...row,
  measure: JSON.parse(row.measure) as HintMeasure,
  events: JSON.parse(row.events) as number[],
})

export function hintBySlug(db: Client, slug: string): StoredHint | null {
  const row = statement<Row>(db, `SELECT ${columns} FROM ${joined} WHERE h.slug = ?`).get(slug)
  return row ? stored(row) : null
}

export interface HintFilter {
  kind: HintKind | null
  /** Null = all of them. */
  verdict: Verdict | null
}

export const hintsPerPage = 50

/** A page of them, the latest day first. */
export const hintPage = (db: Client, filter: HintFilter, page: number): StoredHint[] =>
  statement<Row>(db, hintPageText(filter))
    .all({ ...filter, offset: (page - 1) * hintsPerPage })
    .map(stored)

/** Each filter has an index that ends in the day. */
export const hintPageText = (filter: HintFilter): string =>
  `SELECT ${columns} FROM access_hint h INDEXED BY ${indexOf(filter)} JOIN account a ON a.id = h.actor_id
   WHERE ${conditions(filter)} ORDER BY h.on_day DESC, h.id DESC LIMIT ${hintsPerPage} OFFSET @offset`

export const hintCount = (db: Client, filter: HintFilter): number =>
  statement<{ count: number }>(db, `SELECT count(*) AS count FROM access_hint h WHERE ${conditions(filter)}`).get({
    ...filter,
  })?.count ?? 0

/** How many nobody has looked at. */
export const openHintCount = (db: Client): number => hintCount(db, { kind: null, verdict: 'oppen' })

/** How many of each kind nobody has looked at. */
export const openHints = (db: Client): Map<HintKind, number> =>
  new Map(
    statement<{ kind: HintKind; count: number }>(
      db,
      `SELECT kind, count(*) AS count FROM access_hint WHERE verdict = 'oppen' GROUP BY kind`,
    )
      .all()
      .map(({ kind, count }) => [kind, count]),
  )

function indexOf({ kind, verdict }: HintFilter): string {
  if (verdict !== null) return 'access_hint_verdict'
  return kind === null ? 'access_hint_day' : 'access_hint_kind'
}

const conditions = ({ kind, verdict }: HintFilter): string =>
  ['true', ...(kind === null ? [] : ['h.kind = @kind']), ...(verdict === null ? [] : ['h.verdict = @verdict'])].join(
    ' AND ',
  )
