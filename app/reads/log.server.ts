import { statement, type Client } from '#db/client.server'
import { logPage, logParameters, logTail, type LogFilter } from '#db/log.server'
import { indexedTo } from '#db/trail-index.server'
import { eventsPerPage, type LogPlace } from '~/domain/log'
import { defineRead } from './gate.server'
import { namesOf, objectNames, protectedActors, type NamedPerson } from '#db/log-names.server'
import { candidates, chosen, type Candidate } from '#db/log-search.server'

export interface LogEvent extends LogPlace {
  /** Null when whoever acted is protected. */
  actorName: string | null
  role: string
  action: string
  outcome: string
  /** The account, unit or import it was about. */
  about: string | null
  /** Whose data, at most some of them. */
  persons: NamedPerson[]
  /** How many there are in all. */
  concerned: number
  requestId: string
}

export interface LogWanted extends Omit<LogFilter, 'actor' | 'person' | 'withoutReadingsOf'> {
  /** Her own readings of the log too, which are in the way of what she looks for. */
  withOwn: boolean
  /** As typed: a name, an e-mail address, `systemet`. */
  actor: string
  /** As typed: a name, an anstallningsnummer, or an opaque name. */
  person: string
}

export interface LogAnswer {
  events: LogEvent[]
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
  load: ({ db, actor }, wanted: LogWanted): LogAnswer => {
    const { actors, people } = candidates(db, wanted)
    const last =
      statement<{ id: number; hash: string }>(db, 'SELECT event_id AS id, hash FROM trail_head').get() ?? null
    const own = wanted.withOwn || narrowed(wanted)
    const filter = chosen({ ...wanted, withoutReadingsOf: own ? null : actor.accountId }, actors, people)
    if (!filter) return { events: [], actors, people, person: null, older: null, newer: null, last }
    const rows = found(db, filter)
    const shown = filter.after ? rows.slice(0, eventsPerPage).reverse() : rows.slice(0, eventsPerPage)
    const more = rows.length > eventsPerPage
    return {
      events: withNames(db, shown, filter.request === null ? 5 : 500),
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

/** Whoever asks for one kind of event, one actor or one request is shown all of it. */
const narrowed = ({ action, actor, request }: LogWanted): boolean => action !== null || actor !== '' || request !== null

interface Row extends LogPlace {
  actorId: number | null
  actorName: string
  role: string
  action: string
  outcome: string
  object: string | null
  persons: string
  requestId: string
}

function found(db: Client, filter: LogFilter): Row[] {
  const parameters = { ...logParameters(filter), indexed: indexedTo(db) }
  const rows = statement<Row>(db, logPage(filter)).all(parameters)
  if (filter.person === null) return rows
  const way = filter.after ? 1 : -1
  return [...rows, ...statement<Row>(db, logTail(filter)).all(parameters)].sort(
    (one, other) => way * (one.at - other.at || one.id - other.id),
  )
}

function withNames(db: Client, rows: Row[], most: number): LogEvent[] {
  const about = rows.map(({ persons }) => JSON.parse(persons) as number[])
  const names = namesOf(
    db,
    about.flatMap((ids) => ids.slice(0, most)),
  )
  const hidden = protectedActors(
    db,
    rows.flatMap(({ actorId }) => actorId ?? []),
  )
  const objects = objectNames(
    db,
    rows.flatMap(({ object }) => object ?? []),
  )
  return rows.map(({ actorId, actorName, object, persons, ...event }, place) => ({
    ...event,
    about: object === null ? null : (objects.get(object) ?? null),
    actorName: actorId !== null && hidden.has(actorId) ? null : actorName,
    persons: (about[place] ?? []).slice(0, most).flatMap((id) => names.get(id) ?? []),
    concerned: about[place]?.length ?? 0,
  }))
}

const placeOf = (row: Row | undefined): LogPlace | null => (row ? { at: row.at, id: row.id } : null)
