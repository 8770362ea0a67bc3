import type { Minutes } from '~/domain/minutes'
import type { Day } from '~/domain/day'
import { standsRight } from './case.server'
import { statement, type Client } from './client.server'
import { open, openOptional } from './crypto.server'
import type { StoredMinutes } from './meeting.server'

interface MinutesRow {
  meetingId: number
  slug: string
  finished: number
  content: string
  reason: string | null
  on: Day
  by: string
}

/** Minutes of the meetings of a case: every version that stands right, the latest first. */
export function minutesIn(db: Client, caseId: number): Map<number, StoredMinutes[]> {
  const rows = statement<MinutesRow>(
    db,
    `SELECT n.meeting_id AS meetingId, n.slug, n.finished, n.content, n.reason, n.written_on AS "on", a.name AS "by"
     FROM meeting t JOIN meeting_minutes n ON n.meeting_id = t.id JOIN account a ON a.id = n.written_by
     WHERE t.case_id = ? AND n.${standsRight} ORDER BY n.id DESC`,
  ).all(caseId)
  const byMeeting = new Map<number, StoredMinutes[]>()
  for (const { meetingId, content, reason, finished, slug, on, by } of rows) {
    const minutes = JSON.parse(open(content)) as Minutes
    const version = {
      ...minutes,
      slug,
      on,
      by,
      finished: finished === 1,
      reason: openOptional(reason),
    }
    byMeeting.set(meetingId, [...(byMeeting.get(meetingId) ?? []), version])
  }
  return byMeeting
}
