import { statement } from '#db/client.server'
import { verdictsOf } from '#db/access-review.server'
import type { LogRow } from '#db/log-event.server'
import type { Candidate } from '#db/log-search.server'
import type { Verdict } from '~/domain/access-review'
import { eventsPerPage, type LogPlace } from '~/domain/log'
import { defineRead } from './gate.server'
import { withNames, type LogEvent } from './log-events.server'
import { found, selectionOf, type LogWanted } from './log-selection.server'

export type { LogEvent, LogWanted }

export interface ReviewedEvent extends LogEvent {
  /** What stands about it. */
  verdict: Verdict
}

export interface LogAnswer {
  events: ReviewedEvent[]
  /** Whom the words may have meant, when it isn't one. */
  actors: Candidate[]
  people: Candidate[]
  /** The person that was looked for, found. */
  person: { id: number; name: string | null } | null
  older: LogPlace | null
  newer: LogPlace | null
  last: { id: number; hash: string } | null
}

/** A page of the trail: who did what, in which role, with whose data, and how it ended. Never the content. */
export const readLog = defineRead({
  action: 'log.read',
  told: true,
  load: (question, wanted: LogWanted): LogAnswer => {
    const { db } = question
    const last =
      statement<{ id: number; hash: string }>(db, 'SELECT event_id AS id, hash FROM trail_head').get() ?? null
    const { filter, actors, people } = selectionOf(question, wanted)
    if (!filter) return { events: [], actors, people, person: null, older: null, newer: null, last }
    const rows = found(db, filter, wanted.group)
    const shown = filter.after ? rows.slice(0, eventsPerPage).reverse() : rows.slice(0, eventsPerPage)
    const more = rows.length > eventsPerPage
    const verdicts = verdictsOf(
      db,
      shown.map(({ id }) => id),
    )
    return {
      events: withNames(db, shown, filter.request === null ? 5 : 500).map((event) => ({
        ...event,
        verdict: verdicts.get(event.id) ?? 'oppen',
      })),
      ...{ actors: [], people: [], last },
      person: filter.person === null ? null : { id: filter.person, name: people[0]?.name ?? null },
      older: more || filter.after ? placeOf(shown.at(-1)) : null,
      newer: filter.before || (filter.after && more) ? placeOf(shown[0]) : null,
    }
  },
  persons: ({ events, person }) => [
    ...events.flatMap(({ persons }) => persons.map(({ id }) => id)),
    ...(person ? [person.id] : []),
  ],
})

const placeOf = (row: LogRow | undefined): LogPlace | null => (row ? { at: row.at, id: row.id } : null)
