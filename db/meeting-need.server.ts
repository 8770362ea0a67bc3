import type { Need } from '~/domain/meeting'
import type { Day } from '~/domain/day'
import { signerIn } from './account.server'
import { standsRight } from './case.server'
import { statement, type Client } from './client.server'
import { open } from './crypto.server'
import { standingMeetings } from './meeting.server'

export interface StoredNeed extends Need {
  id: number
  slug: string
  on: Day
  by: string
  /** A meeting has been called for it that isn't cancelled. */
  met: boolean
}

/** Needs of a meeting that have been reported in a case, the oldest first. */
export const needsIn = (db: Client, caseId: number): StoredNeed[] =>
  statement<Omit<StoredNeed, 'met'> & { met: number }>(
    db,
    `SELECT n.id, n.slug, n.need_from AS "from", n.kind, n.why, n.reported_on AS "on", ${signerIn('a', 'n.case_id')} AS "by",
       EXISTS (SELECT 1 FROM (${standingMeetings}) WHERE needId = n.id AND cancelledOn IS NULL) AS met
     FROM meeting_need n JOIN account a ON a.id = n.reported_by WHERE n.case_id = ? AND n.${standsRight} ORDER BY n.id`,
  )
    .all(caseId)
    .map((row) => ({ ...row, why: open(row.why), met: row.met === 1 }))
