import { contactsOf, type StoredContact } from '#db/contact.server'
import { staffMembers, type StaffMember } from '#db/staff.server'
import { defineRead } from './gate.server'
import { findPerson } from './scope.server'

interface PersonContacts {
  person: StaffMember
  contacts: StoredContact[]
  may: { note: boolean }
}

/** When somebody has been talked to and what is booked. */
export const readContacts = defineRead({
  action: 'person.read',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): PersonContacts | null => {
    const { db, reach, today } = question
    const personId = findPerson(db, reach, slug)
    const [person] = personId ? staffMembers(db, [personId], today) : []
    if (!person) return null
    const may = question.may(person.personId, { note: 'contact.note' })
    return { person, contacts: contactsOf(db, person.personId), may }
  },
  persons: ({ person }) => [person.personId],
})
