import type { CorrectionOutcome, CorrectionSubject } from '~/domain/correction'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'
import { open, openOptional } from './crypto.server'

/** Something that an employee says is wrong, and what came of it. */
export interface StoredCorrection {
  id: number
  slug: string
  personId: number
  about: CorrectionSubject
  object: string | null
  /** The days of an absence, as they stood. */
  firstDay: Day | null
  lastDay: Day | null
  text: string
  dueOn: Day
  on: Day
  answer: { outcome: CorrectionOutcome; text: string; on: Day; by: string } | null
}

const columns = `SELECT c.id, c.slug, c.person_id AS personId, c.about, c.object, c.first_day AS firstDay, c.last_day AS lastDay,
    c.said AS text, c.due_on AS dueOn, c.reported_on AS "on", c.outcome, c.answer, c.answered_on AS answeredOn, a.name AS "by"
  FROM correction_request c LEFT JOIN account a ON a.id = c.answered_by`

type Row = Omit<StoredCorrection, 'answer'> & {
  outcome: CorrectionOutcome | null
  answer: string | null
  answeredOn: Day | null
  by: string | null
}

const stored = ({ outcome, answer, answeredOn, by, ...row }: Row): StoredCorrection => ({
  ...row,
  text: open(row.text),
  answer:
    outcome === null || answeredOn === null
      ? null
      : { outcome, text: openOptional(answer) ?? '', on: answeredOn, by: by ?? '' },
})

/** What somebody has said is wrong about her, the latest first. */
export const correctionsOf = (db: Client, personId: number): StoredCorrection[] =>
  statement<Row>(db, `${columns} WHERE c.person_id = ? ORDER BY c.id DESC`).all(personId).map(stored)

export const correctionBySlug = (db: Client, slug: string): StoredCorrection | null =>
  statement<Row>(db, `${columns} WHERE c.slug = ?`).all(slug).map(stored)[0] ?? null
