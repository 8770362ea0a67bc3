import { meetingsIn, type StoredMeeting } from '#db/meeting.server'
import { needsIn, type StoredNeed } from '#db/meeting-need.server'
import { responsibleFor, type Responsible } from '#db/responsible.server'
import { defineCaseRead } from './case-read.server'

export interface CaseMeetings {
  meetings: StoredMeeting[]
  needs: StoredNeed[]
  /** Those who answer for the employee and so can be invited by their account. */
  responsible: Responsible[]
}

/** The meetings of a case, and the needs of one that have been reported. */
export const readMeetings = defineCaseRead('case.read', ({ db, today }, { id, personId }): CaseMeetings => ({
  meetings: meetingsIn(db, id),
  needs: needsIn(db, id),
  responsible: responsibleFor(db, personId, today),
}))

export interface OneMeeting {
  meeting: StoredMeeting
  /** Who reads: the sender of the invitation, and one of the invited perhaps. */
  reader: { name: string; invited: string | null }
}

export const readMeeting = defineCaseRead(
  'case.read',
  ({ db, actor }, { id }, { meeting }: { meeting: string }): OneMeeting | null => {
    const known = meetingsIn(db, id).find(({ slug }) => slug === meeting)
    if (!known) return null
    const own = known.invited.find(({ accountId }) => accountId !== null && accountId === actor.accountId)
    return { meeting: known, reader: { name: actor.name, invited: own?.slug ?? null } }
  },
)
