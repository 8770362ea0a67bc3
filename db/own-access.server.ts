import { shownAccount } from './account.server'
import { statement, type Client } from './client.server'
import { indexedTo } from './trail-index.server'
import type { LogPlace } from '~/domain/log'
import type { AccessTold } from '~/domain/own-access'

interface Wanted {
  personId: number
  /** The portal's own work too. */
  system: boolean
  before: LogPlace | null
  most: number
}

/** The latest first: what the index knows, what it has yet to reach, and tries at her pages that were turned away. */
export function accessTo(db: Client, { personId, system, before, most }: Wanted): AccessTold[] {
  const parameters = {
    ...{ person: personId, system: system ? 1 : 0, indexed: indexedTo(db), most },
    ...{ at: before?.at ?? Number.MAX_SAFE_INTEGER, id: before?.id ?? 0 },
  }
  return [indexed, tail, turnedAway]
    .flatMap((text) => statement<AccessTold>(db, text).all(parameters))
    .sort((one, other) => other.at - one.at || other.id - one.id)
    .slice(0, most)
}

const columns = `e.id, e.at, e.actor_id AS actorId, CASE WHEN e.actor_id IS NULL THEN NULL ELSE ${shownAccount} END AS name,
  a.organisation, e.role, e.action, e.outcome,
  (SELECT b.name FROM substitution s JOIN account b ON b.id = s.absent_id WHERE s.substitute_id = e.actor_id
     AND s.role = e.role AND s.first_day <= e.at / 86400000 AND s.last_day >= e.at / 86400000 LIMIT 1) AS absent`

const wanted = `(@system OR e.role <> 'system')`

const indexed = `SELECT ${columns} FROM trail_person t JOIN audit_event e ON e.id = t.event_id
    LEFT JOIN account a ON a.id = e.actor_id
  WHERE t.person_id = @person AND (t.at, t.event_id) < (@at, @id) AND ${wanted}
  ORDER BY t.at DESC, t.event_id DESC LIMIT @most`

const tail = `SELECT ${columns} FROM audit_event e NOT INDEXED LEFT JOIN account a ON a.id = e.actor_id
  WHERE e.id > @indexed AND instr(',' || trim(e.persons, '[]') || ',', ',' || CAST(@person AS INTEGER) || ',') > 0
    AND (e.at, e.id) < (@at, @id) AND ${wanted}
  ORDER BY e.at DESC, e.id DESC LIMIT @most`

/** A page that was out of reach names nobody: whose it was shows by its opaque name. */
const turnedAway = `SELECT ${columns} FROM audit_event e INDEXED BY audit_event_refusal
    LEFT JOIN account a ON a.id = e.actor_id
  WHERE e.outcome NOT IN ('read', 'done') AND e.persons = '[]' AND e.role <> 'system' AND (e.at, e.id) < (@at, @id)
    AND e.object IN (SELECT slug FROM person WHERE id = @person UNION SELECT slug FROM support_case WHERE person_id = @person
      UNION SELECT slug FROM signal WHERE person_id = @person)
  ORDER BY e.at DESC LIMIT @most`
