import type { CaseOrigin, CaseOutcome, ClosureReason } from '~/domain/case'
import type { CaseEvent, CaseTold } from '~/domain/case-history'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'
import { open } from './crypto.server'
import { numberEventsOf } from './kept-number.server'
import { followEventsOf } from './follow-history.server'
import { medgivandeEventsOf } from './medgivande-history.server'
import { measureEventsOf } from './measure-history.server'
import { meetingEventsOf } from './meeting-history.server'
import { planCommentEventsOf } from './plan-comment-history.server'
import { planEventsOf } from './plan-history.server'
import { talkEventsOf } from './talk-history.server'
import { threadEventsOf } from './thread-history.server'

interface Row<Told> {
  at: number
  on: Day
  by: string
  told: Told
  object: string | null
}

/** Everything that has happened to a case itself: opened, led, expected, marked as done, closed. */
export function caseEventsOf(db: Client, caseId: number): CaseEvent[] {
  const wrong = mistakesIn(db, caseId)
  return [
    ...opened(db, caseId),
    ...closings(db, caseId),
    ...handovers(db, caseId),
    ...followEventsOf(db, caseId),
    ...numberEventsOf(db, caseId),
    ...said(db, caseId),
    ...done(db, caseId),
    ...talkEventsOf(db, caseId),
    ...planEventsOf(db, caseId),
    ...planCommentEventsOf(db, caseId),
    ...meetingEventsOf(db, caseId),
    ...measureEventsOf(db, caseId),
    ...threadEventsOf(db, caseId),
    ...medgivandeEventsOf(db, caseId),
  ].map((row) => ({ ...row, mistake: (row.object !== null && wrong.get(row.object)) || null }))
}

/** What in a case has been marked as entered wrong, by its opaque name. */
export function mistakesIn(db: Client, caseId: number): Map<string, { reason: string; by: string }> {
  const rows = statement<{ object: string; reason: string; by: string }>(
    db,
    `SELECT m.object, m.reason, a.name AS "by" FROM case_mistake m JOIN account a ON a.id = m.marked_by WHERE m.case_id = ?`,
  ).all(caseId)
  return new Map(rows.map(({ object, reason, by }) => [object, { reason: open(reason), by }]))
}

type Event<Kind extends CaseTold['kind']> = Row<CaseTold & { kind: Kind }>

const opened = (db: Client, caseId: number): Event<'opened'>[] =>
  statement<{ at: number; on: Day; by: string; origin: CaseOrigin }>(
    db,
    `SELECT c.opened_at AS "at", c.opened_on AS "on", a.name AS "by", c.origin
     FROM support_case c JOIN account a ON a.id = c.opened_by WHERE c.id = ?`,
  )
    .all(caseId)
    .map(({ origin, ...row }) => ({ ...row, object: null, told: { kind: 'opened', origin } }))

interface ClosingRow {
  reason: ClosureReason
  outcome: CaseOutcome
  at: number
  on: Day
  by: string
  againAt: number | null
  againOn: Day | null
  againBy: string | null
}

const closings = (db: Client, caseId: number): Event<'closed' | 'reopened'>[] =>
  statement<ClosingRow>(
    db,
    `SELECT l.reason, l.outcome, l.closed_at AS "at", l.closed_on AS "on", a.name AS "by",
       l.reopened_at AS againAt, l.reopened_on AS againOn, r.name AS againBy
     FROM case_closure l JOIN account a ON a.id = l.closed_by LEFT JOIN account r ON r.id = l.reopened_by WHERE l.case_id = ?`,
  )
    .all(caseId)
    .flatMap(({ reason, outcome, at, on, by, againAt, againOn, againBy }): Event<'closed' | 'reopened'>[] => [
      { at, on, by, object: null, told: { kind: 'closed', reason, outcome } },
      ...(againAt === null || againOn === null || againBy === null
        ? []
        : [{ at: againAt, on: againOn, by: againBy, object: null, told: { kind: 'reopened' } as const }]),
    ])

const handovers = (db: Client, caseId: number): Event<'handed'>[] =>
  statement<{ at: number; on: Day; by: string; to: string; reason: string }>(
    db,
    `SELECT h.given_at AS "at", h.given_on AS "on", a.name AS "by", t.name AS "to", h.reason FROM case_handover h
     JOIN account a ON a.id = h.given_by JOIN account t ON t.id = h.to_account_id WHERE h.case_id = ?`,
  )
    .all(caseId)
    .map(({ to, reason, ...row }) => ({ ...row, object: null, told: { kind: 'handed', to, reason: open(reason) } }))

const said = (db: Client, caseId: number): Event<'expected'>[] =>
  statement<{ at: number; on: Day; by: string; lastDay: Day; object: string }>(
    db,
    `SELECT x.said_at AS "at", x.said_on AS "on", a.name AS "by", x.last_day AS lastDay, x.slug AS object
     FROM case_expectation x JOIN account a ON a.id = x.said_by WHERE x.case_id = ?`,
  )
    .all(caseId)
    .map(({ lastDay, ...row }) => ({ ...row, told: { kind: 'expected', lastDay } }))

const done = (db: Client, caseId: number): Event<'limit'>[] =>
  statement<{ at: number; on: Day; by: string; limit: string; title: string | null; object: string }>(
    db,
    `SELECT d.done_at AS "at", d.done_on AS "on", a.name AS "by", d.limit_name AS "limit", ${titleThen} AS title,
       d.slug AS object
     FROM limit_done d JOIN account a ON a.id = d.done_by WHERE d.case_id = ?`,
  )
    .all(caseId)
    .map(({ limit, title, ...row }) => ({ ...row, told: { kind: 'limit', limit, title, doneOn: row.on } }))

const titleThen = `(SELECT v.title FROM clock_limit_version v WHERE v.name = d.limit_name
  ORDER BY v.starts_on <= d.done_on DESC, v.id DESC LIMIT 1)`
