import { staffMembers } from '#db/staff.server'
import { defineRead } from './gate.server'
import { findPerson } from './scope.server'

/** Whether this is somebody whose name this actor may ask for; the name itself is shown only by the write that is logged. */
export const readProtectedName = defineRead({
  action: 'person.read',
  object: ({ slug }: { slug: string }) => slug,
  load: ({ db, reach, today }, { slug }): { slug: string } | null => {
    const personId = findPerson(db, reach, slug)
    const [person] = personId ? staffMembers(db, [personId], today) : []
    return person && person.name === null ? { slug } : null
  },
  persons: () => [],
})
