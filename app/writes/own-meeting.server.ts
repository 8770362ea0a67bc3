import { openCaseOf, caseById } from '#db/case.server'
import { statement } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { meetingsIn } from '#db/meeting.server'
import { meetingAnswer, meetingNeed } from '#db/schema'
import { isOpen } from '~/domain/case'
import { answerInvitation, meetingFacts, type Answer, type MeetingKind } from '~/domain/meeting'
import { accept, refuse } from '~/domain/outcome'
import { defineWrite, type Context } from './gate.server'
import { signed } from './signed.server'

/** The employee answers an invitation herself. */
export const answerOwn = defineWrite({
  action: 'own.answer-meeting',
  seenBy: 'own.read',
  find: (context, { meeting }: { meeting: string; answer: Answer; sequence: number | null }) => find(context, meeting),
  decide: ({ facts, meeting }, { answer, sequence }, { today }) => {
    if (!isOpen(facts)) return refuse('case-closed')
    const own = meeting.invited.find(({ role }) => role === 'medarbetare')
    if (!own) return refuse('not-own-meeting')
    const given = answerInvitation(meetingFacts(meeting), answer, today)
    if ('refused' in given) return given
    if (sequence !== meeting.sequence) return refuse('meeting-moved-meanwhile')
    return accept({ ...given.accepted, invitedId: own.id })
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

/** The employee asks for a meeting in her case. */
export const askForMeeting = defineWrite({
  action: 'own.ask-meeting',
  seenBy: 'own.read',
  find: ({ db, actor }) => {
    if (actor.personId === null) return null
    return { thing: openCaseOf(db, actor.personId), personId: actor.personId, object: 'min-sida' }
  },
  decide: (found, { kind, why }: { kind: MeetingKind; why: string }) =>
    found ? accept({ caseId: found.id, kind, why }) : refuse('no-open-case'),
  store: (db, asked, _found, context) => {
    const { on: reportedOn, at: reportedAt, by: reportedBy } = signed(context)
    db.insert(meetingNeed)
      .values({ slug: newSlug(), from: 'medarbetare', ...asked, reportedOn, reportedAt, reportedBy })
      .run()
  },
  fields: () => ['kind', 'why'],
  details: ({ kind }) => ({ kind }),
})

function find({ db }: Context, slug: string) {
  const caseId = statement<{ id: number }>(db, 'SELECT case_id AS id FROM meeting WHERE slug = ?').get(slug)?.id
  const found = caseId === undefined ? null : caseById(db, caseId)
  const meeting = found && meetingsIn(db, found.id).find((one) => one.slug === slug)
  return found && meeting ? { thing: { ...found, meeting }, personId: found.personId, object: slug } : null
}
