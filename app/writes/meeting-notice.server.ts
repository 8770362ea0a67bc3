import { statement } from '#db/client.server'
import { standingMeetings } from '#db/meeting.server'
import { substitutesFor } from '#db/substitute.server'
import type { Day } from '~/domain/day'
import { isSoon } from '~/domain/notice'
import type { Context, Notice } from './gate.server'

/**
 * Tells those who are invited by their account, and who steps in for them, when a meeting close in time is called, moved
 * or cancelled. Others see it among what waits for them. `was` is the day it had before.
 */
export function meetingNotices({ db, actor, today }: Context, slug: string, was: Day | null = null): Notice[] {
  const meeting = statement<{ id: number; on: Day; sequence: number }>(
    db,
    `SELECT id, "on", sequence FROM (${standingMeetings}) WHERE slug = ?`,
  ).get(slug)
  if (!meeting || !isSoon(was === null ? [meeting.on] : [meeting.on, was], today)) return []
  const invited = statement<{ accountId: number; role: 'chef' | 'rekoAg' }>(db, invitedText).all(meeting.id)
  const told = new Set(
    invited.flatMap(({ accountId, role }) => [accountId, ...substitutesFor(db, accountId, role, today)]),
  )
  return [...told]
    .filter((accountId) => accountId !== actor.accountId)
    .map((accountId) => ({
      dedupKey: `meeting:${slug}:${meeting.sequence}:${accountId}`,
      accountId,
      kind: 'meeting-soon',
      payload: { meeting: slug, sequence: meeting.sequence },
    }))
}

const invitedText = `SELECT account_id AS accountId, role FROM meeting_invited
  WHERE meeting_id = ? AND account_id IS NOT NULL AND role IN ('chef', 'rekoAg')`
