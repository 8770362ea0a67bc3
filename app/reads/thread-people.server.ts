import { contactAmong, contactDetails, type ContactDetails } from '#db/thread-contact.server'
import { settingsOn } from '#db/setting.server'
import type { StoredThread } from '#db/thread.server'
import type { PartyRole } from '~/domain/medgivande'
import type { Question } from './gate.server'
import { answeringFor } from './once.server'

export interface PeopleInThread {
  employer: string
  party: ContactDetails & { role: PartyRole }
  /** Those who answer for the employee today; `answers`: the one who is to be reached about this thread. */
  colleagues: (ContactDetails & { role: 'chef' | 'rekoAg'; answers: boolean })[]
}

/** Who is in a thread, and how each is reached. */
export function peopleIn(question: Question, thread: StoredThread): PeopleInThread {
  const { db, today } = question
  const able = answeringFor(question, thread.personId)
  const contact = contactAmong(thread, able)
  const { accountId, role, name, organisation } = thread.party
  const unknown = { name, organisation, phone: null, phoneHours: null }
  return {
    employer: settingsOn(db, today).employerName,
    party: { ...(contactDetails(db, accountId) ?? unknown), role },
    colleagues: able.flatMap((one) => {
      const details = contactDetails(db, one.accountId)
      return details ? [{ ...details, role: one.role, answers: one === contact }] : []
    }),
  }
}
