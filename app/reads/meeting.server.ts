import { meetingsIn, type StoredMeeting } from '#db/meeting.server'
import { needsIn, type StoredNeed } from '#db/meeting-need.server'
import { responsibleFor, type Responsible } from '#db/responsible.server'
import { headOf, reachableCase, type CaseHead } from './case.server'
import { defineRead, type Question } from './gate.server'

export interface CaseMeetings {
  shown: CaseHead
  meetings: StoredMeeting[]
  needs: StoredNeed[]
  /** Those who answer for the employee and so can be invited by their account. */
  responsible: Responsible[]
}

/** The meetings of a case, and the needs of one that have been reported. */
export const readMeetings = defineRead({
  action: 'case.read',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }) => meetingsOf(question, slug),
  persons: ({ shown }) => [shown.person.personId],
})

export interface OneMeeting {
  shown: CaseHead
  meeting: StoredMeeting
  /** Who reads: the sender of the invitation, and one of the invited perhaps. */
  reader: { name: string; invited: string | null }
}

export const readMeeting = defineRead({
  action: 'case.read',
  object: ({ slug }: { slug: string; meeting: string }) => slug,
  load: (question, { slug, meeting }): OneMeeting | null => {
    const found = meetingsOf(question, slug)
    const known = found?.meetings.find((one) => one.slug === meeting)
    if (!found || !known) return null
    const { name, accountId } = question.actor
    const own = known.invited.find((one) => one.accountId !== null && one.accountId === accountId)
    return { shown: found.shown, meeting: known, reader: { name, invited: own?.slug ?? null } }
  },
  persons: ({ shown }) => [shown.person.personId],
})

function meetingsOf(question: Question, slug: string): CaseMeetings | null {
  const { db, today } = question
  const found = reachableCase(question, slug)
  const shown = found && headOf(question, found)
  return (
    shown && {
      shown,
      meetings: meetingsIn(db, found.id),
      needs: needsIn(db, found.id),
      responsible: responsibleFor(db, found.personId, today),
    }
  )
}
