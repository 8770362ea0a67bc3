import { createHmac } from 'node:crypto'
import type { Actor } from '~/domain/actor'
import { statement, type Client } from './client.server'
import { trailKey } from './identity-key.server'
import { trailHead } from './schema'
import { firstHash } from './triggers.server'

export interface TrailEvent {
  action: string
  outcome: string
  object?: string | null
  /** Whose data was shown or changed. */
  persons?: readonly number[]
  /** Names of changed fields, never their content. */
  fields?: readonly string[]
  details?: Record<string, string | number | boolean>
}

interface Row {
  at: number
  actorId: number | null
  actorName: string
  role: string
  action: string
  outcome: string
  object: string | null
  persons: string
  fields: string
  details: string | null
  requestId: string
  previousHash: string
}

/** Adds one event to the chain. Only inside an immediate transaction, so that no other process reads the same last hash. */
export function record(db: Client, actor: Actor, at: Date, requestId: string, event: TrailEvent): void {
  const last = statement<{ hash: string }>(db, 'SELECT hash FROM audit_event ORDER BY id DESC LIMIT 1').get()
  const row: Row = {
    at: at.getTime(),
    actorId: actor.accountId,
    actorName: actor.name,
    role: actor.role,
    action: event.action,
    outcome: event.outcome,
    object: event.object ?? null,
    persons: JSON.stringify(event.persons ?? []),
    fields: JSON.stringify(event.fields ?? []),
    details: event.details ? JSON.stringify(event.details) : null,
    requestId,
    previousHash: last?.hash ?? firstHash,
  }
  statement(db, insert).run({ ...row, hash: chainHash(row, trailKey(db)) })
}

/** Keyed, over the previous hash and everything the event says, in a fixed order. */
const chainHash = (row: Row, key: Buffer): string =>
  createHmac('sha256', key)
    .update(
      JSON.stringify([
        row.previousHash,
        row.at,
        row.actorId,
        row.actorName,
        row.role,
        row.action,
        row.outcome,
        row.object,
        row.persons,
        row.fields,
        row.details,
        row.requestId,
      ]),
    )
    .digest('hex')

const columns = `at, actor_id AS actorId, actor_name AS actorName, role, action, outcome, object, persons, fields, details,
  request_id AS requestId, previous_hash AS previousHash, hash`

/** Walks the chain from its first event to its last. @returns the number of events, or the id of the first that doesn't hold. */
export function verifyChain(db: Client): { holds: true; events: number } | { holds: false; at: number } {
  const key = trailKey(db)
  let previous = firstHash
  let events = 0
  const rows = db.$client.prepare(`SELECT id, ${columns} FROM audit_event ORDER BY id`).iterate()
  for (const row of rows as Iterable<Row & { id: number; hash: string }>) {
    if (row.previousHash !== previous || row.hash !== chainHash(row, key)) return { holds: false, at: row.id }
    previous = row.hash
    events += 1
  }
  const head = db.select().from(trailHead).get()
  return previous === (head?.hash ?? firstHash) ? { holds: true, events } : { holds: false, at: head?.eventId ?? 1 }
}

const insert = `INSERT INTO audit_event (at, actor_id, actor_name, role, action, outcome, object, persons, fields, details,
    request_id, previous_hash, hash)
  VALUES (@at, @actorId, @actorName, @role, @action, @outcome, @object, @persons, @fields, @details, @requestId,
    @previousHash, @hash)`
