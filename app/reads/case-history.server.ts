import { caseEventsOf } from '#db/case-history.server'
import { latestFirst, type CaseEvent } from '~/domain/case-history'
import { headOf, reachableCase, type CaseHead } from './case.server'
import { defineRead } from './gate.server'

/** Everything that has happened in a case, the latest first. */
export const readCaseHistory = defineRead({
  action: 'case.read',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): { shown: CaseHead; events: CaseEvent[] } | null => {
    const found = reachableCase(question, slug)
    const shown = found && headOf(question, found)
    return shown && { shown, events: latestFirst(caseEventsOf(question.db, found.id)) }
  },
  persons: ({ shown }) => [shown.person.personId],
})

export const readCaseEvent = defineRead({
  action: 'case.read',
  object: ({ slug }: { slug: string; object: string }) => slug,
  load: (question, { slug, object }): { shown: CaseHead; event: CaseEvent } | null => {
    const found = reachableCase(question, slug)
    const shown = found && headOf(question, found)
    const event = found && caseEventsOf(question.db, found.id).find((one) => one.object === object && !one.mistake)
    return shown && event ? { shown, event } : null
  },
  persons: ({ shown }) => [shown.person.personId],
})
