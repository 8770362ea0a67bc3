import type { Client } from '#db/client.server'
import { contactsOf } from '#db/contact.server'
import { newSlug } from '#db/crypto.server'
import type { StoredMeeting } from '#db/meeting.server'
import { contact, meetingMinutes } from '#db/schema'
import { isOpen } from '~/domain/case'
import { noteContact } from '~/domain/contact'
import { meetingFacts } from '~/domain/meeting'
import { writeMinutes, type MinutesWritten } from '~/domain/minutes'
import { refuse } from '~/domain/outcome'
import { insertSteps } from './case-step.server'
import { defineWrite, type Context } from './gate.server'
import { findMeeting } from './meeting.server'
import { evaluateWithin } from './signal-evaluation.server'
import { signed } from './signed.server'

interface Writing extends MinutesWritten {
  slug: string
  meeting: string
}

/** Write minutes, as a draft or finished; every version stays. Finished, their tasks become steps of the case. */
export const write = defineWrite({
  action: 'meeting.write',
  seenBy: 'case.read',
  find: (context, { slug, meeting }: Writing) => findMeeting(context, slug, meeting),
  decide: ({ facts, meeting }, written, { today }) => {
    if (!isOpen(facts)) return refuse('case-closed')
    if (written.minutes.attended.some((slug) => !meeting.invited.some((one) => one.slug === slug)))
      return refuse('not-invited')
    return writeMinutes(meetingFacts(meeting), written, today)
  },
  store: (db, { minutes, finished, reason, first }, { id: caseId, personId, meeting }, context) => {
    const { on: writtenOn, at: writtenAt, by: writtenBy } = signed(context)
    const met = finished && first && employeeCame(meeting, minutes.attended)
    const contactId = met ? noteMeeting(db, personId, meeting, context) : null
    const version = { slug: newSlug(), meetingId: meeting.id, finished, content: JSON.stringify(minutes), reason }
    db.insert(meetingMinutes)
      .values({ ...version, contactId, writtenOn, writtenAt, writtenBy })
      .run()
    if (finished) insertSteps(db, caseId, minutes.tasks, context)
    return { meeting: meeting.slug }
  },
  fields: () => ['attended', 'said', 'agreed', 'tasks', 'reason'],
  details: ({ finished, minutes }) => ({ finished, tasks: minutes.tasks.length }),
})

const employeeCame = ({ invited }: StoredMeeting, attended: readonly string[]): boolean =>
  invited.some(({ role, slug }) => role === 'medarbetare' && attended.includes(slug))

/** Having met is a contact, unless one has been noted for that day already. */
function noteMeeting(db: Client, personId: number, { slot }: StoredMeeting, context: Context): number | null {
  const noted = noteContact(contactsOf(db, personId), { kind: 'meeting', on: slot.on }, context.today)
  if ('refused' in noted) return null
  const { at: notedAt, by: notedBy } = signed(context)
  const row = { slug: newSlug(), personId, ...noted.accepted, notedAt, notedBy }
  const { id } = db.insert(contact).values(row).returning().get()
  evaluateWithin(db, personId, context.today)
  return id
}
