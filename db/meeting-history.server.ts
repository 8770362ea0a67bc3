import type { CaseEvent } from '~/domain/case-history'
import type { AnswerKind, MeetingKind } from '~/domain/meeting'
import type { MeetingTold } from '~/domain/meeting-told'
import type { Day } from '~/domain/day'
import type { Participant } from '~/domain/talk'
import { shownAccount, signerIn } from './account.server'
import { statement, type Client } from './client.server'
import { open, openOptional } from './crypto.server'

type Event = Omit<CaseEvent, 'mistake'>
type Entered = Omit<Event, 'told'>

/** Needs reported, meetings called, moved, cancelled, answered and written up in a case. */
export const meetingEventsOf = (db: Client, caseId: number): Event[] => [
  ...needs(db, caseId),
  ...called(db, caseId),
  ...changed(db, caseId),
  ...answered(db, caseId),
  ...written(db, caseId),
]

/** The story of a row: who entered it when, and what it tells. */
const tell =
  <Row>(told: (row: Row) => MeetingTold) =>
  (row: Row & Entered): Event => {
    const { at, on, by, object } = row
    return { at, on, by, object, told: { kind: 'meeting', meeting: told(row) } }
  }

const needs = (db: Client, caseId: number): Event[] =>
  statement<Entered & { from: Participant; meeting: MeetingKind; why: string }>(
    db,
    `SELECT n.reported_at AS "at", n.reported_on AS "on", ${signerIn('a', 'n.case_id')} AS "by", n.slug AS object, n.need_from AS "from",
       n.kind AS meeting, n.why
     FROM meeting_need n JOIN account a ON a.id = n.reported_by WHERE n.case_id = ?`,
  )
    .all(caseId)
    .map(tell(({ from, meeting, why }) => ({ is: 'needed', from, meeting, why: open(why) })))

const called = (db: Client, caseId: number): Event[] =>
  statement<Entered & { meeting: MeetingKind; day: Day }>(
    db,
    `SELECT t.called_at AS "at", t.called_on AS "on", a.name AS "by", t.slug AS object, t.kind AS meeting, t.on_day AS "day"
     FROM meeting t JOIN account a ON a.id = t.called_by WHERE t.case_id = ?`,
  )
    .all(caseId)
    .map(tell(({ meeting, day }) => ({ is: 'called', meeting, day })))

const changed = (db: Client, caseId: number): Event[] =>
  statement<Entered & { meeting: MeetingKind; day: Day | null; time: string | null; reason: string | null }>(
    db,
    `SELECT c.changed_at AS "at", c.changed_on AS "on", a.name AS "by", c.slug AS object, t.kind AS meeting,
       c.on_day AS "day", c.from_time AS "time", c.reason
     FROM meeting t JOIN meeting_change c ON c.meeting_id = t.id JOIN account a ON a.id = c.changed_by WHERE t.case_id = ?`,
  )
    .all(caseId)
    .map(
      tell(({ meeting, day, time, reason }) =>
        day === null || time === null
          ? { is: 'cancelled', meeting, reason: openOptional(reason) ?? '' }
          : { is: 'moved', meeting, day, time, reason: openOptional(reason) },
      ),
    )

interface AnswerRow extends Entered {
  meeting: MeetingKind
  role: Participant
  name: string | null
  accountName: string | null
  answer: AnswerKind
  text: string | null
  suggestedOn: Day | null
}

const answered = (db: Client, caseId: number): Event[] =>
  statement<AnswerRow>(
    db,
    `SELECT w.answered_at AS "at", w.answered_on AS "on", ${signerIn('b', 't.case_id')} AS "by", w.slug AS object, t.kind AS meeting, i.role, i.name,
       ${shownAccount} AS accountName, w.kind AS answer, w.said AS text,
       w.suggested_on AS suggestedOn
     FROM meeting t JOIN meeting_invited i ON i.meeting_id = t.id JOIN meeting_answer w ON w.invited_id = i.id
     JOIN account b ON b.id = w.answered_by LEFT JOIN account a ON a.id = i.account_id WHERE t.case_id = ?`,
  )
    .all(caseId)
    .map(
      tell(({ meeting, role, name, accountName, answer: kind, text, suggestedOn }) => ({
        ...{ is: 'answered', meeting, role, name: accountName ?? openOptional(name) },
        answer: { kind, text: openOptional(text), suggestedOn },
      })),
    )

/** Drafts are nobody's minutes yet. */
const written = (db: Client, caseId: number): Event[] =>
  statement<Entered & { meeting: MeetingKind; reason: string | null }>(
    db,
    `SELECT n.written_at AS "at", n.written_on AS "on", a.name AS "by", n.slug AS object, t.kind AS meeting, n.reason
     FROM meeting t JOIN meeting_minutes n ON n.meeting_id = t.id AND n.finished JOIN account a ON a.id = n.written_by
     WHERE t.case_id = ?`,
  )
    .all(caseId)
    .map(tell(({ meeting, reason }) => ({ is: 'written', meeting, reason: openOptional(reason) })))
