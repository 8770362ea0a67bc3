import { eventsPerPage, type LogOutcome, type LogPlace, type LogReviewed } from '~/domain/log'
import type { LogTime } from '~/domain/log-time'
import { reviewedEvents, verdictOfEvent } from './access-review.server'
import { freeDays, isAtTime } from './log-time.server'

/** What a page of the log is narrowed to; moments in milliseconds. */
export interface LogFilter {
  from: number | null
  /** Not included. */
  until: number | null
  /** Id of an account, or `system` for the portal's own work. */
  actor: number | 'system' | null
  person: number | null
  action: string | null
  role: string | null
  /** When in the day. */
  time: LogTime | null
  reviewed: LogReviewed | null
  outcome: LogOutcome | null
  /** One request, with everything it left. */
  request: string | null
  /** Id of the account whose own readings of the log are left out. */
  withoutReadingsOf: number | null
  before: LogPlace | null
  after: LogPlace | null
}

export const logColumns = `e.id, e.at, e.actor_id AS actorId, e.actor_name AS actorName, e.role, e.action, e.outcome, e.object, e.persons,
  e.fields, e.hash, e.request_id AS requestId`

/**
 * The statement of one page, newest first (or oldest first, after a place). Each filter has an index that ends in the
 * moment, so a page is read in order however long the trail is. `person` looks in the part that has been indexed.
 */
export function logPage(filter: LogFilter, most = eventsPerPage + 1): string {
  const { at, id } = filter.person === null ? byMoment : byPerson
  const order = filter.after ? 'ASC' : 'DESC'
  return `SELECT ${logColumns} FROM ${sourceOf(filter)} WHERE ${[
    ...conditions(filter),
    ...(filter.person === null ? [] : ['t.person_id = @person']),
    ...range(filter, at, id),
  ].join(' AND ')} ORDER BY ${at} ${order}, ${id} ${order} LIMIT ${most}`
}

/** The same for what concerns a person and hasn't been indexed yet: the latest part of the trail, looked through. */
export const logTail = (filter: LogFilter, most = eventsPerPage + 1): string =>
  `SELECT ${logColumns} FROM audit_event e NOT INDEXED WHERE e.id > @indexed
     AND instr(',' || trim(e.persons, '[]') || ',', ',' || CAST(@person AS INTEGER) || ',') > 0
     AND ${[...conditions(filter), ...range(filter, 'e.at', 'e.id')].join(' AND ')}
   ORDER BY e.at ${filter.after ? 'ASC' : 'DESC'}, e.id ${filter.after ? 'ASC' : 'DESC'} LIMIT ${most}`

export const logParameters = ({
  from,
  until,
  actor,
  person,
  action,
  before,
  after,
  request,
  withoutReadingsOf,
  role,
  time,
}: LogFilter) => ({
  ...{ from, until, person, action, request, role, free: freeDays(time), actor: actor === 'system' ? null : actor },
  withoutReadingsOf,
  ...{ at: before?.at ?? after?.at ?? null, id: before?.id ?? after?.id ?? null },
})

const byMoment = { at: 'e.at', id: 'e.id' }
const byPerson = { at: 't.at', id: 't.event_id' }

function sourceOf({ person, actor, action, outcome, role, reviewed }: LogFilter): string {
  if (reviewed === 'ja' || reviewed === 'utreds') return person === null ? 'audit_event e' : withPerson
  if (person !== null) return withPerson
  if (actor !== null) return 'audit_event e INDEXED BY audit_event_actor'
  if (isRefusal(outcome)) return 'audit_event e INDEXED BY audit_event_refusal'
  if (action !== null) return 'audit_event e INDEXED BY audit_event_action'
  return `audit_event e INDEXED BY ${role === null ? 'audit_event_at' : 'audit_event_role'}`
}

const withPerson = 'trail_person t JOIN audit_event e ON e.id = t.event_id'

const isRefusal = (outcome: LogOutcome | null): boolean => outcome !== null && outcome !== 'ok'

const outcomes: Record<LogOutcome, string> = {
  ok: `e.outcome IN ('read', 'done')`,
  nekad: `e.outcome = 'denied' AND e.outcome NOT IN ('read', 'done')`,
  'utom-rackhall': `e.outcome = 'unreachable' AND e.outcome NOT IN ('read', 'done')`,
  regel: `e.outcome LIKE 'refused:%' AND e.outcome NOT IN ('read', 'done')`,
}

function conditions({ actor, action, outcome, request, withoutReadingsOf, role, time, reviewed }: LogFilter): string[] {
  return [
    'true',
    ...(actor === null ? [] : ['e.actor_id IS @actor']),
    ...(action === null ? [] : ['e.action = @action']),
    ...(role === null ? [] : ['e.role = @role']),
    ...(time === null ? [] : [isAtTime('e.at', time)]),
    ...(reviewed === null ? [] : reviews[reviewed]),
    ...(outcome === null ? [] : [outcomes[outcome]]),
    ...(request === null ? [] : ['e.request_id = @request']),
    ...(withoutReadingsOf === null ? [] : [`NOT (e.action = 'log.read' AND e.actor_id IS @withoutReadingsOf)`]),
  ]
}

const reviews: Record<LogReviewed, string[]> = {
  nej: [`${verdictOfEvent} = 'oppen'`],
  ja: [`e.id IN (${reviewedEvents})`, `${verdictOfEvent} <> 'oppen'`],
  utreds: [`e.id IN (${reviewedEvents})`, `${verdictOfEvent} = 'utreds'`],
}

function range({ from, until, before, after }: LogFilter, at: string, id: string): string[] {
  return [
    ...(from === null ? [] : [`${at} >= @from`]),
    ...(until === null ? [] : [`${at} < @until`]),
    ...(before ? [`(${at}, ${id}) < (@at, @id)`] : []),
    ...(after ? [`(${at}, ${id}) > (@at, @id)`] : []),
  ]
}
