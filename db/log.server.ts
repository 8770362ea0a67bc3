import { eventsPerPage, type LogOutcome, type LogPlace } from '~/domain/log'

/** What a page of the log is narrowed to; moments in milliseconds. */
export interface LogFilter {
  from: number | null
  /** Not included. */
  until: number | null
  /** Id of an account, or `system` for the portal's own work. */
  actor: number | 'system' | null
  person: number | null
  action: string | null
  outcome: LogOutcome | null
  /** One request, with everything it left. */
  request: string | null
  /** Id of the account whose own readings of the log are left out. */
  withoutReadingsOf: number | null
  before: LogPlace | null
  after: LogPlace | null
}

const columns = `e.id, e.at, e.actor_id AS actorId, e.actor_name AS actorName, e.role, e.action, e.outcome, e.object, e.persons,
  e.details, e.request_id AS requestId`

/**
 * The statement of one page, newest first (or oldest first, after a place). Each filter has an index that ends in the
 * moment, so a page is read in order however long the trail is. `person` looks in the part that has been indexed.
 */
export function logPage(filter: LogFilter): string {
  const { at, id } = filter.person === null ? byMoment : byPerson
  const order = filter.after ? 'ASC' : 'DESC'
  return `SELECT ${columns} FROM ${sourceOf(filter)} WHERE ${[
    ...conditions(filter),
    ...(filter.person === null ? [] : ['t.person_id = @person']),
    ...range(filter, at, id),
  ].join(' AND ')} ORDER BY ${at} ${order}, ${id} ${order} LIMIT ${eventsPerPage + 1}`
}

/** The same for what concerns a person and hasn't been indexed yet: the latest part of the trail, looked through. */
export const logTail = (filter: LogFilter): string =>
  `SELECT ${columns} FROM audit_event e NOT INDEXED WHERE e.id > @indexed
     AND instr(',' || trim(e.persons, '[]') || ',', ',' || CAST(@person AS INTEGER) || ',') > 0
     AND ${[...conditions(filter), ...range(filter, 'e.at', 'e.id')].join(' AND ')}
   ORDER BY e.at ${filter.after ? 'ASC' : 'DESC'}, e.id ${filter.after ? 'ASC' : 'DESC'} LIMIT ${eventsPerPage + 1}`

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
}: LogFilter) => ({
  ...{ from, until, person, action, request, actor: actor === 'system' ? null : actor },
  withoutReadingsOf,
  ...{ at: before?.at ?? after?.at ?? null, id: before?.id ?? after?.id ?? null },
})

const byMoment = { at: 'e.at', id: 'e.id' }
const byPerson = { at: 't.at', id: 't.event_id' }

function sourceOf({ person, actor, action, outcome }: LogFilter): string {
  if (person !== null) return 'trail_person t JOIN audit_event e ON e.id = t.event_id'
  if (actor !== null) return 'audit_event e INDEXED BY audit_event_actor'
  if (isRefusal(outcome)) return 'audit_event e INDEXED BY audit_event_refusal'
  return `audit_event e INDEXED BY ${action === null ? 'audit_event_at' : 'audit_event_action'}`
}

const isRefusal = (outcome: LogOutcome | null): boolean => outcome !== null && outcome !== 'ok'

const outcomes: Record<LogOutcome, string> = {
  ok: `e.outcome IN ('read', 'done')`,
  nekad: `e.outcome = 'denied' AND e.outcome NOT IN ('read', 'done')`,
  'utom-rackhall': `e.outcome = 'unreachable' AND e.outcome NOT IN ('read', 'done')`,
  regel: `e.outcome LIKE 'refused:%' AND e.outcome NOT IN ('read', 'done')`,
}

function conditions({ actor, action, outcome, request, withoutReadingsOf }: LogFilter): string[] {
  return [
    'true',
    ...(actor === null ? [] : ['e.actor_id IS @actor']),
    ...(action === null ? [] : ['e.action = @action']),
    ...(outcome === null ? [] : [outcomes[outcome]]),
    ...(request === null ? [] : ['e.request_id = @request']),
    ...(withoutReadingsOf === null ? [] : [`NOT (e.action = 'log.read' AND e.actor_id IS @withoutReadingsOf)`]),
  ]
}

function range({ from, until, before, after }: LogFilter, at: string, id: string): string[] {
  return [
    ...(from === null ? [] : [`${at} >= @from`]),
    ...(until === null ? [] : [`${at} < @until`]),
    ...(before ? [`(${at}, ${id}) < (@at, @id)`] : []),
    ...(after ? [`(${at}, ${id}) > (@at, @id)`] : []),
  ]
}
