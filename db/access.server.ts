import { reviewActions, type AccessEvent } from '~/domain/access-event'
import { startOfDay } from '~/domain/log'
import { addDays, dayAt, type Day } from '~/domain/day'
import { statement, type Client } from './client.server'

/** What is looked at in the trail `e`: what somebody did with another's data, and tries that were turned away. */
export const isLookedAt = `e.role <> 'system' AND e.actor_id IS NOT NULL AND e.action NOT LIKE 'own.%'
  AND (e.persons <> '[]' OR e.outcome IN ('denied', 'unreachable'))
  AND e.action NOT IN (${reviewActions.map((action) => `'${action}'`).join(', ')})`

interface Row extends Omit<AccessEvent, 'persons'> {
  persons: string
  object: string | null
}

/** The events of a day that are looked at, in order. A try at a page that is somebody's is told as about her. */
export function accessEventsOn(db: Client, day: Day): AccessEvent[] {
  const rows = statement<Row>(db, onDayText).all({ from: startOfDay(day), until: startOfDay(addDays(day, 1)) })
  const aimedAt = personsBehind(
    db,
    rows.flatMap(({ persons, object }) => (persons === '[]' ? (object ?? []) : [])),
  )
  return rows.map(({ object, persons, ...event }) => ({
    ...event,
    persons: persons === '[]' ? (aimedAt.get(object ?? '') ?? []) : (JSON.parse(persons) as number[]),
  }))
}

const onDayText = `SELECT e.id, e.at, e.actor_id AS actorId, e.role, e.outcome, e.persons, e.object
  FROM audit_event e INDEXED BY audit_event_at WHERE e.at >= @from AND e.at < @until AND ${isLookedAt} ORDER BY e.at, e.id`

/** Whose an opaque name is: a person's own, or that of her case or signal. */
export function personsBehind(db: Client, names: readonly string[]): Map<string, number[]> {
  if (names.length === 0) return new Map()
  const rows = statement<{ slug: string; id: number }>(db, behindText).all({ names: JSON.stringify(names) })
  return new Map(rows.map(({ slug, id }) => [slug, [id]]))
}

const behindText = [
  'SELECT slug, id FROM person',
  'SELECT slug, person_id FROM support_case',
  'SELECT slug, person_id FROM signal',
]
  .map((from) => `${from} WHERE slug IN (SELECT value FROM json_each(@names))`)
  .join(' UNION ALL ')

/** The days that have passed and aren't counted yet, oldest first. */
export function uncountedDays(db: Client, today: Day): Day[] {
  const through = statement<{ day: Day }>(db, 'SELECT through_day AS day FROM access_counted WHERE id = 1').get()?.day
  const first = through === undefined ? firstDay(db) : addDays(through, 1)
  if (first === null || first >= today) return []
  return Array.from({ length: today - first }, (_none, place) => addDays(first, place))
}

function firstDay(db: Client): Day | null {
  const at = statement<{ at: number | null }>(db, 'SELECT min(at) AS at FROM audit_event').get()?.at ?? null
  return at === null ? null : dayAt(new Date(at))
}

/** Everybody whose identity is protected. */
export const protectedPersons = (db: Client): Set<number> =>
  new Set(
    statement<{ id: number }>(db, 'SELECT DISTINCT person_id AS id FROM employment WHERE protected')
      .all()
      .map(({ id }) => id),
  )
