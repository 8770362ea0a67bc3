import type { OwnExportFacts } from '~/domain/own-export'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'

/** A copy of everything about somebody that she has asked for, as it stands. */
export interface StoredExport extends OwnExportFacts {
  id: number
  slug: string
  personId: number
  accountId: number
  askedAt: number
  madeAt: number | null
  tries: number
}

const columns = `SELECT id, slug, person_id AS personId, asked_by AS accountId, asked_on AS askedOn, asked_at AS askedAt,
    made_at AS madeAt, kept_until AS keptUntil, tries, failed_at IS NOT NULL AS failed, removed_at IS NOT NULL AS removed
  FROM own_export`

type Row = Omit<StoredExport, 'failed' | 'removed'> & { failed: number; removed: number }

const stored = (row: Row): StoredExport => ({ ...row, failed: row.failed === 1, removed: row.removed === 1 })

/** The copies somebody has asked for, the latest first. */
export const exportsOf = (db: Client, personId: number): StoredExport[] =>
  statement<Row>(db, `${columns} WHERE person_id = ? ORDER BY id DESC`).all(personId).map(stored)

export const exportBySlug = (db: Client, slug: string): StoredExport | null =>
  statement<Row>(db, `${columns} WHERE slug = ?`).all(slug).map(stored)[0] ?? null

/** Those that are to be made, and those whose days are over and are still kept; the oldest first. */
export const exportsToSettle = (db: Client, today: Day): StoredExport[] =>
  statement<Row>(
    db,
    `${columns} WHERE (made_at IS NULL AND failed_at IS NULL) OR (kept_until < ? AND removed_at IS NULL) ORDER BY id`,
  )
    .all(today)
    .map(stored)
