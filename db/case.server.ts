import type { CaseFacts, CaseOrigin, CaseOutcome, ClosureReason } from '~/domain/case'
import type { LimitDoneFact } from '~/domain/case-clock'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'

/** A case with the facts its state follows from. */
export interface StoredCase {
  id: number
  slug: string
  personId: number
  origin: CaseOrigin
  facts: CaseFacts
}

interface CaseRow {
  id: number
  slug: string
  personId: number
  origin: CaseOrigin
  openedOn: Day
  reason: ClosureReason | null
  outcome: CaseOutcome | null
  closedOn: Day | null
}

const columns = `c.id, c.slug, c.person_id AS personId, c.origin, c.opened_on AS openedOn,
  l.reason, l.outcome, l.closed_on AS closedOn`

/** The closure that still counts. */
const standingClosure = 'LEFT JOIN case_closure l ON l.case_id = c.id AND l.reopened_on IS NULL'

function storedCase({ id, slug, personId, origin, openedOn, reason, outcome, closedOn }: CaseRow): StoredCase {
  const closure = reason && outcome && closedOn !== null ? { reason, outcome, closedOn } : null
  return { id, slug, personId, origin, facts: { openedOn, closure } }
}

/** @returns the case with this opaque name, or null. */
export function caseBySlug(db: Client, slug: string): StoredCase | null {
  const row = statement<CaseRow>(db, `SELECT ${columns} FROM support_case c ${standingClosure} WHERE c.slug = ?`).get(
    slug,
  )
  return row ? storedCase(row) : null
}

export const caseById = (db: Client, id: number): StoredCase | null =>
  statement<CaseRow>(db, `SELECT ${columns} FROM support_case c ${standingClosure} WHERE c.id = ?`)
    .all(id)
    .map(storedCase)[0] ?? null

/** @returns everybody's cases among these persons, the latest opened first. */
export const casesOf = (db: Client, personId: number): StoredCase[] =>
  statement<CaseRow>(
    db,
    `SELECT ${columns} FROM support_case c ${standingClosure} WHERE c.person_id = ? ORDER BY c.id DESC`,
  )
    .all(personId)
    .map(storedCase)

/** @returns the one case that is open for a person, or null. */
export const openCaseOf = (db: Client, personId: number): StoredCase | null =>
  casesOf(db, personId).find(({ facts }) => facts.closure === null) ?? null

/** Whether the case under this alias is open. */
export const caseIsOpen = (alias: string): string =>
  `NOT EXISTS (SELECT 1 FROM case_closure l WHERE l.case_id = ${alias}.id AND l.reopened_on IS NULL)`

/** Leaves out what has been marked as entered wrong. */
export const standsRight = 'slug NOT IN (SELECT object FROM case_mistake)'

/** What has been said of how long the absence lasts, oldest first. */
export const expectationsOf = (db: Client, caseId: number): { lastDay: Day; saidOn: Day }[] =>
  statement<{ lastDay: Day; saidOn: Day }>(
    db,
    `SELECT last_day AS lastDay, said_on AS saidOn FROM case_expectation WHERE case_id = ? AND ${standsRight} ORDER BY id`,
  ).all(caseId)

/** Limits of the clock that have been marked as done. */
export const limitsDoneIn = (db: Client, caseId: number): LimitDoneFact[] =>
  statement<LimitDoneFact>(
    db,
    `SELECT d.limit_name AS "limit", d.counter_from AS "from", d.done_on AS "on", a.name AS "by"
     FROM limit_done d JOIN account a ON a.id = d.done_by WHERE d.case_id = ? AND d.${standsRight}`,
  ).all(caseId)
