import { randomUUID } from 'node:crypto'
import { systemActor, type Actor } from '~/domain/actor'
import { dayAt, type Day } from '~/domain/day'
import { now } from '~/outside/clock.server'
import { database, type Client } from './client.server'
import type { Told } from './trail-gate.server'

/** Who asks, when, and through which request: what every read and write is given first. */
export interface Context {
  db: Client
  actor: Actor
  now: Date
  today: Day
  requestId: string
  /** Whether the session that the request came with still stands; asked inside the transaction. */
  stillStands: () => boolean
  /** Answers that the reads of one request have in common; a context that outlives a request has none. */
  shared?: Map<string, unknown>
  /** Events that the answer to a request waits for; a context without a request writes them at once. */
  told?: Told[]
}

/** What runs without a person goes through the gates under its own name. */
export function systemContext(name: string, requestId: string = randomUUID(), db: Client = database()): Context {
  const moment = now()
  return { db, actor: systemActor(name), now: moment, today: dayAt(moment), requestId, stillStands: () => true }
}
