import type { Day } from '~/domain/day'
import type { InformationCategory } from '~/domain/medgivande'
import type { MessagePurpose, Side } from '~/domain/thread'
import { statement, type Client } from './client.server'

/** Something that was told under a medgivande: what about and to whom, never what was said. */
export interface Disclosure {
  slug: string
  medgivandeId: number
  side: Side
  purpose: MessagePurpose
  categories: readonly InformationCategory[]
  on: Day
  at: number
  by: string
}

/** What has been told under these medgivanden, the latest first. */
export const disclosuresUnder = (db: Client, medgivandeIds: readonly number[]): Disclosure[] =>
  statement<Omit<Disclosure, 'categories'> & { categories: string }>(
    db,
    `SELECT m.slug, m.medgivande_id AS medgivandeId, m.side, m.purpose, m.categories, m.sent_on AS "on", m.sent_at AS at,
       a.name AS "by" FROM message m JOIN account a ON a.id = m.sent_by
     WHERE m.medgivande_id IN (SELECT value FROM json_each(?)) ORDER BY m.id DESC`,
  )
    .all(JSON.stringify(medgivandeIds))
    .map(({ categories, ...row }) => ({ ...row, categories: JSON.parse(categories) as InformationCategory[] }))
