import { caseEventsOf } from '#db/case-history.server'
import { latestFirst } from '~/domain/case-history'
import { defineCaseRead } from './case-read.server'

/** Everything that has happened in a case, the latest first. */
export const readCaseHistory = defineCaseRead('case.read', ({ db }, { id }) => ({
  events: latestFirst(caseEventsOf(db, id)),
}))

export const readCaseEvent = defineCaseRead('case.read', ({ db }, { id }, { object }: { object: string }) => {
  const event = caseEventsOf(db, id).find((one) => one.object === object && !one.mistake)
  return event ? { event } : null
})
