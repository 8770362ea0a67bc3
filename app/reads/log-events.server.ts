import { personsBehind } from '#db/access.server'
import type { Client } from '#db/client.server'
import type { LogRow } from '#db/log-event.server'
import { namesOf, objectNames, protectedActors, type NamedPerson } from '#db/log-names.server'
import { eventSlug, type LogPlace } from '~/domain/log'

export interface LogEvent extends LogPlace {
  /** Its opaque name. */
  slug: string
  actorId: number | null
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
  /** Names of what was changed. */
  fields: string[]
}

export function withNames(db: Client, rows: LogRow[], most: number): LogEvent[] {
  const aimedAt = personsBehind(
    db,
    rows.flatMap(({ persons, object }) => (persons === '[]' ? (object ?? []) : [])),
  )
  const about = rows.map(({ persons, object }) =>
    persons === '[]' ? (aimedAt.get(object ?? '') ?? []) : (JSON.parse(persons) as number[]),
  )
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
  return rows.map(({ actorName, object, persons, fields, hash, ...event }, place) => ({
    ...event,
    slug: eventSlug(event.id, hash),
    fields: JSON.parse(fields) as string[],
    about: object === null ? null : (objects.get(object) ?? null),
    actorName: event.actorId !== null && hidden.has(event.actorId) ? null : actorName,
    persons: (about[place] ?? []).slice(0, most).flatMap((id) => names.get(id) ?? []),
    concerned: about[place]?.length ?? 0,
  }))
}
