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
  /** Where it was to go, when it was taken out for SDK; null for what was sent here. */
  sdk: string | null
}

/** What has been told under these medgivanden, the latest first. */
export const disclosuresUnder = (db: Client, medgivandeIds: readonly number[]): Disclosure[] =>
  statement<Omit<Disclosure, 'categories'> & { categories: string }>(
    db,
    `SELECT m.slug, m.medgivande_id AS medgivandeId, m.side, m.purpose, m.categories, m.sent_on AS "on", m.sent_at AS at,
       a.name AS "by", NULL AS sdk FROM message m JOIN account a ON a.id = m.sent_by
     WHERE m.medgivande_id IN (SELECT value FROM json_each(@ids))
     UNION ALL SELECT x.slug, x.medgivande_id, m.side, m.purpose, m.categories, x.exported_on, x.exported_at, a.name,
       x.recipient_address FROM sdk_export x JOIN message m ON m.id = x.message_id JOIN account a ON a.id = x.exported_by
     WHERE x.medgivande_id IN (SELECT value FROM json_each(@ids)) ORDER BY at DESC, sdk`,
  )
    .all({ ids: JSON.stringify(medgivandeIds) })
    .map(({ categories, ...row }) => ({ ...row, categories: JSON.parse(categories) as InformationCategory[] }))
