import { statement } from '#db/client.server'
import { currentEmployment } from '#db/person.server'
import type { NameReason } from '~/domain/name-form'
import { revealName } from '~/domain/protected-name'
import type { Decision } from '~/domain/outcome'
import { defineWrite } from './gate.server'

interface Named {
  personId: number
  name: string
  protected: number
}

/** Shows a protected name once. Nothing changes but the trail, which tells who asked and why. */
export const reveal = defineWrite({
  action: 'person.reveal',
  seenBy: 'person.read',
  find: ({ db, today }, { slug }: { slug: string; reason: NameReason }) => {
    const person = statement<Named>(
      db,
      `SELECT r.person_id AS personId, e.name, e.protected
       FROM (SELECT id AS person_id FROM person WHERE slug = @slug) r ${currentEmployment}`,
    ).get({ slug, today })
    return person ? { thing: person, personId: person.personId, object: slug } : null
  },
  decide: (person, { reason }): Decision<{ name: string; reason: NameReason }> => {
    const decision = revealName({ name: person.name, protected: person.protected === 1 })
    return 'refused' in decision ? decision : { accepted: { ...decision.accepted, reason } }
  },
  store: (_db, { name }) => ({ name }),
  fields: () => [],
  details: ({ reason }) => ({ reason }),
})
