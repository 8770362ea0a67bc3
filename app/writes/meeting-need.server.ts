import { newSlug } from '#db/crypto.server'
import { meetingNeed } from '#db/schema'
import { isOpen } from '~/domain/case'
import type { Need } from '~/domain/meeting'
import { accept, refuse } from '~/domain/outcome'
import { findCase } from './case.server'
import { defineWrite } from './gate.server'
import { signed } from './signed.server'

/** Somebody in the case reports that a meeting is needed, for herself or on the word of another. */
export const reportNeed = defineWrite({
  action: 'meeting.need',
  seenBy: 'case.read',
  find: (context, { slug }: { slug: string; need: Need }) => findCase(context, slug),
  decide: ({ facts }, { need }) => (isOpen(facts) ? accept(need) : refuse('case-closed')),
  store: (db, need, { id: caseId, slug }, context) => {
    const { on: reportedOn, at: reportedAt, by: reportedBy } = signed(context)
    const reported = { reportedOn, reportedAt, reportedBy }
    db.insert(meetingNeed)
      .values({ slug: newSlug(), caseId, ...need, ...reported })
      .run()
    return { slug }
  },
  fields: () => ['from', 'kind', 'why'],
  details: ({ kind }) => ({ kind }),
})
