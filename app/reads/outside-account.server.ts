import { caseBySlug } from '#db/case.server'
import {
  invitationsFrom,
  outsidePartiesOf,
  partyOf,
  unusedOutside,
  type OutsideParty,
  type SentInvitation,
} from '#db/outside-account.server'
import { settingsOn } from '#db/setting.server'
import { idleSince } from '~/domain/outside-account'
import { defineRead } from './gate.server'
import { reachPerson } from './scope.server'

export interface OutsideOfCase {
  personId: number
  invited: SentInvitation[]
  parties: OutsideParty[]
  may: { end: boolean }
}

/** Who outside the employer has been asked in from a case, and who is or was party to something about the employee. */
export const readOutsideOfCase = defineRead({
  action: 'outside.invite',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): OutsideOfCase | null => {
    const found = caseBySlug(question.db, slug)
    const personId = found && reachPerson(question.db, question.reach, found.personId)
    if (!found || personId === null) return null
    return {
      personId,
      invited: invitationsFrom(question.db, found.id),
      parties: outsidePartiesOf(question.db, personId),
      may: question.may(personId, { end: 'outside.end' }),
    }
  },
  persons: ({ personId }) => [personId],
})

/** One of them, for whoever may end her access. */
export const readOutsideParty = defineRead({
  action: 'outside.end',
  object: ({ slug }: { slug: string; party: string }) => slug,
  load: ({ db, reach }, { slug, party }): { personId: number; party: OutsideParty } | null => {
    const found = caseBySlug(db, slug)
    const personId = found && reachPerson(db, reach, found.personId)
    if (personId === null || !partyOf(db, personId, party)) return null
    const one = outsidePartiesOf(db, personId).find((known) => known.slug === party)
    return one ? { personId, party: one } : null
  },
  persons: ({ personId }) => [personId],
})

/** Accounts outside the employer that nobody has used for as long as the employer has said. */
export const readUnusedOutside = defineRead({
  action: 'outside.close',
  load: ({ db, today }, except: readonly string[]): { id: number; slug: string }[] =>
    unusedOutside(db, idleSince(today, settingsOn(db, today).outsideIdleMonths), except),
})
