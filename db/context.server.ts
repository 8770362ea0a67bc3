import type { Actor } from '~/domain/actor'
import type { Day } from '~/domain/day'
import type { Client } from './client.server'

/** Who asks, when, and through which request: what every read and write is given first. */
export interface Context {
  db: Client
  actor: Actor
  now: Date
  today: Day
  requestId: string
  /** Whether the session that the request came with still stands; asked inside the transaction. */
  stillStands: () => boolean
}
