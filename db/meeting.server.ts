import type { Answer, Invitation, MeetingKind, Slot } from '~/domain/meeting'
import type { Minutes } from '~/domain/minutes'
import type { Day } from '~/domain/day'
import { standsRight } from './case.server'
import { statement, type Client } from './client.server'
import { open, openOptional } from './crypto.server'
import { answersIn, invitedIn } from './meeting-invited.server'
import { minutesIn } from './meeting-minutes.server'

export interface StoredMeeting {
  id: number
  slug: string
  kind: MeetingKind
  needId: number | null
  calledBy: string
  /** As it stands after the latest move. */
  slot: Slot
  moveId: number | null
  cancelled: { on: Day; by: string; reason: string } | null
  /** Raised by every change, for calendars. */
  sequence: number
  changedAt: number
  invited: StoredInvitation[]
  /** Versions that stand, the latest first. */
  minutes: StoredMinutes[]
}

interface StoredInvitation extends Invitation {
  id: number
  slug: string
  answer: StoredAnswer | null
}

export interface StoredAnswer extends Answer {
  on: Day
  by: string
  /** Whether the invited answered in her own account. */
  own: boolean
  /** Given for a time that has been moved since. */
  stale: boolean
}

export interface StoredMinutes extends Minutes {
  slug: string
  finished: boolean
  reason: string | null
  on: Day
  by: string
}

/** Meetings of a case, the latest first; those marked as wrong are left out. */
export function meetingsIn(db: Client, caseId: number): StoredMeeting[] {
  const rows = statement<MeetingRow>(
    db,
    `SELECT * FROM (${standingMeetings}) WHERE caseId = ? ORDER BY "on" DESC, id DESC`,
  ).all(caseId)
  const invited = invitedIn(db, caseId)
  const answers = answersIn(db, caseId)
  const minutes = minutesIn(db, caseId)
  return rows.map((row) => ({
    ...storedRow(row),
    invited: (invited.get(row.id) ?? []).map((one) => ({ ...one, answer: answers(one.id, row.moveId) })),
    minutes: minutes.get(row.id) ?? [],
  }))
}

/** Those that stand right, each as its latest move left it. */
export const standingMeetings = `SELECT t.id, t.slug, t.case_id AS caseId, t.kind, t.need_id AS needId,
    t.called_by AS calledById, a.name AS calledBy, coalesce(m.on_day, t.on_day) AS "on",
    coalesce(m.from_time, t.from_time) AS "from", coalesce(m.to_time, t.to_time) AS "to",
    CASE WHEN m.id IS NULL THEN t.place ELSE m.place END AS place, m.id AS moveId,
    x.changed_on AS cancelledOn, x.reason AS cancelledFor, b.name AS cancelledBy,
    (SELECT count(*) + coalesce(sum(c.slug IN (SELECT object FROM case_mistake)), 0) FROM meeting_change c
      WHERE c.meeting_id = t.id) AS sequence,
    coalesce((SELECT max(c.changed_at) FROM meeting_change c WHERE c.meeting_id = t.id), t.called_at) AS changedAt
  FROM meeting t JOIN account a ON a.id = t.called_by
  LEFT JOIN meeting_change m ON m.id = (SELECT max(id) FROM meeting_change
    WHERE meeting_id = t.id AND kind = 'moved' AND ${standsRight})
  LEFT JOIN meeting_change x ON x.id = (SELECT max(id) FROM meeting_change
    WHERE meeting_id = t.id AND kind = 'cancelled' AND ${standsRight})
  LEFT JOIN account b ON b.id = x.changed_by
  WHERE t.${standsRight}`

interface MeetingRow {
  id: number
  slug: string
  kind: MeetingKind
  needId: number | null
  calledBy: string
  on: Day
  from: string
  to: string
  place: string | null
  moveId: number | null
  cancelledOn: Day | null
  cancelledFor: string | null
  cancelledBy: string | null
  sequence: number
  changedAt: number
}

const storedRow = ({ on, from, to, place, cancelledOn, cancelledFor, cancelledBy, ...row }: MeetingRow) => ({
  ...{ id: row.id, slug: row.slug, kind: row.kind, needId: row.needId, calledBy: row.calledBy },
  ...{ moveId: row.moveId, sequence: row.sequence, changedAt: row.changedAt },
  slot: { on, from, to, place: openOptional(place) },
  cancelled:
    cancelledOn === null || cancelledFor === null || cancelledBy === null
      ? null
      : { on: cancelledOn, by: cancelledBy, reason: open(cancelledFor) },
})
