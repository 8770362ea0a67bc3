import { newSlug } from '#db/crypto.server'
import { meetingAnswer } from '#db/schema'
import { isOpen } from '~/domain/case'
import { answerInvitation, meetingFacts, type Answer } from '~/domain/meeting'
import { refuse } from '~/domain/outcome'
import { defineWrite } from './gate.server'
import { findMeeting } from './meeting.server'
import { signed } from './signed.server'

interface Answering {
  slug: string
  meeting: string
  /** Opaque name of the invitation that is answered. */
  invited: string
  answer: Answer
  /** Which of the meeting's changes had been made when it was asked. */
  sequence: number | null
}

/** One of the invited has answered: she herself, or somebody in the case writes down what she said. The latest answer counts. */
export const answer = defineWrite({
  action: 'meeting.answer',
  seenBy: 'case.read',
  find: (context, { slug, meeting }: Answering) => findMeeting(context, slug, meeting),
  decide: ({ facts, meeting }, { invited, answer, sequence }, { today }) => {
    if (!isOpen(facts)) return refuse('case-closed')
    const one = meeting.invited.find(({ slug }) => slug === invited)
    if (!one) return refuse('not-invited')
    const given = answerInvitation(meetingFacts(meeting), answer, today)
    if (!('refused' in given) && sequence !== meeting.sequence) return refuse('meeting-moved-meanwhile')
    return 'refused' in given ? given : { accepted: { ...given.accepted, invitedId: one.id } }
  },
  store: (db, given, { meeting }, context) => {
    const { on: answeredOn, at: answeredAt, by: answeredBy } = signed(context)
    const values = { slug: newSlug(), moveId: meeting.moveId, ...given, answeredOn, answeredAt, answeredBy }
    db.insert(meetingAnswer).values(values).run()
    return { meeting: meeting.slug }
  },
  fields: () => ['answer'],
  details: ({ kind }) => ({ answer: kind }),
})
