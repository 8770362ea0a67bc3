import type { AnswerKind } from '~/domain/meeting'
import type { Day } from '~/domain/day'
import type { Participant } from '~/domain/talk'
import { isEmployeeOf, shownAccount, signerIn } from './account.server'
import { standsRight } from './case.server'
import { statement, type Client } from './client.server'
import { openOptional } from './crypto.server'
import type { StoredAnswer } from './meeting.server'

interface InvitedRow {
  id: number
  meetingId: number
  slug: string
  role: Participant
  accountId: number | null
  name: string | null
  accountName: string | null
}

type Invited = Omit<InvitedRow, 'meetingId' | 'accountName'>

/** Who is invited to the meetings of a case; the employee has no name here, and a protected account none either. */
export function invitedIn(db: Client, caseId: number): Map<number, Invited[]> {
  const rows = statement<InvitedRow>(
    db,
    `SELECT i.id, i.meeting_id AS meetingId, i.slug, i.role, i.account_id AS accountId, i.name,
       ${shownAccount} AS accountName
     FROM meeting t JOIN meeting_invited i ON i.meeting_id = t.id LEFT JOIN account a ON a.id = i.account_id
     WHERE t.case_id = ? ORDER BY i.id`,
  ).all(caseId)
  const byMeeting = new Map<number, Invited[]>()
  for (const { meetingId, accountName, name, ...row } of rows) {
    const shown = { ...row, name: accountName ?? openOptional(name) }
    byMeeting.set(meetingId, [...(byMeeting.get(meetingId) ?? []), shown])
  }
  return byMeeting
}

interface AnswerRow {
  invitedId: number
  moveId: number | null
  kind: AnswerKind
  text: string | null
  suggestedOn: Day | null
  on: Day
  by: string
  own: number
}

/** The latest answer of each of the invited that stands right, seen from the time that holds now. */
export function answersIn(
  db: Client,
  caseId: number,
): (invitedId: number, moveId: number | null) => StoredAnswer | null {
  const rows = statement<AnswerRow>(
    db,
    `SELECT w.invited_id AS invitedId, w.move_id AS moveId, w.kind, w.said AS text, w.suggested_on AS suggestedOn,
       w.answered_on AS "on", ${signerIn('a', 't.case_id')} AS "by",
       i.account_id IS w.answered_by OR (i.role = 'medarbetare' AND ${isEmployeeOf('a', 't.case_id')}) AS own
     FROM meeting t JOIN meeting_invited i ON i.meeting_id = t.id JOIN meeting_answer w ON w.invited_id = i.id
     JOIN account a ON a.id = w.answered_by WHERE t.case_id = ? AND w.${standsRight} ORDER BY w.id`,
  ).all(caseId)
  const latest = new Map(rows.map((row) => [row.invitedId, row]))
  return (invitedId, moveId) => {
    const row = latest.get(invitedId)
    if (!row) return null
    const { kind, suggestedOn, on, by } = row
    return { kind, text: openOptional(row.text), suggestedOn, on, by, own: row.own === 1, stale: row.moveId !== moveId }
  }
}
