import type { Day } from '~/domain/day'
import { monthOf, type Month } from '~/domain/statistics/month'
import { statement, type Client } from './client.server'

/** The one row that tells what the numbers are of. */
export interface Edition {
  /** The last month of what is published; null before the first time. */
  endMonth: Month | null
  method: number | null
  firstSickMonth: Month | null
  madeAt: number | null
  stored: string | null
  heldBy: string | null
  heldUntil: number | null
}

export const editionOf = (db: Client): Edition | null =>
  statement<Edition>(
    db,
    `SELECT end_month AS endMonth, method, first_sick_month AS firstSickMonth, made_at AS madeAt, stored,
       held_by AS heldBy, held_until AS heldUntil FROM statistics_edition WHERE id = 1`,
  ).get() ?? null

/** Changes that the numbers have yet to take in, and those that they have (or have begun to) but that nobody sees any more. */
export interface PendingChanges {
  appeared: number[]
  gone: number[]
}

export const pendingChanges = (db: Client): PendingChanges => ({
  appeared: idsOf(db, 'SELECT id FROM visible_change EXCEPT SELECT id FROM counted_change WHERE counted'),
  gone: idsOf(db, 'SELECT id FROM counted_change EXCEPT SELECT id FROM visible_change'),
})

/** Whether a renewal was broken off, or changes came and went while one was made: what was counted of them isn't known. */
export const isHalfCounted = (db: Client): boolean => statement(db, halfText).get() !== undefined

const halfText = `SELECT 1 FROM counted_change WHERE NOT counted
  UNION ALL SELECT 1 FROM statistics_edition WHERE held_by IS NOT NULL LIMIT 1`

/** Every workplace that has anything to be counted, or has been. */
export const everyWorkplace = (db: Client): number[] =>
  idsOf(
    db,
    `SELECT workplace_id AS id FROM employment_version UNION SELECT workplace_id FROM workplace_month
     UNION SELECT workplace_id FROM workplace_person`,
  )

/** The month of the employer's first sick spell, null without any. Source: method.md §6. */
export function firstSickMonth(db: Client): Month | null {
  const first = statement<{ day: Day | null }>(db, 'SELECT min(first_day) AS day FROM absence_spell').get()?.day ?? null
  return first === null ? null : monthOf(first)
}

export const personCount = (db: Client): number =>
  statement<{ n: number }>(db, 'SELECT count(*) AS n FROM person').get()?.n ?? 0

const idsOf = (db: Client, text: string): number[] =>
  statement<{ id: number }>(db, text)
    .all()
    .map(({ id }) => id)
