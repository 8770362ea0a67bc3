import { verdictsOf } from '#db/access-review.server'
import { defineRead } from './gate.server'
import { withNames } from './log-events.server'
import type { ReviewedEvent } from './log.server'
import { found, selectionOf, type LogWanted } from './log-selection.server'

/** As many events as one file has. */
export const eventsPerFile = 5000

/** A selection of the trail to save; whom it shows is told as when it is read on the page. */
export const readLogFile = defineRead({
  action: 'log.export',
  told: true,
  load: (question, wanted: LogWanted): ReviewedEvent[] => {
    const { filter } = selectionOf(question, { ...wanted, before: null, after: null })
    if (!filter) return []
    const rows = found(question.db, filter, wanted.group, eventsPerFile).slice(0, eventsPerFile)
    const verdicts = verdictsOf(
      question.db,
      rows.map(({ id }) => id),
    )
    return withNames(question.db, rows, 5).map((event) => ({ ...event, verdict: verdicts.get(event.id) ?? 'oppen' }))
  },
  persons: (events) => events.flatMap(({ persons }) => persons.map(({ id }) => id)),
})
