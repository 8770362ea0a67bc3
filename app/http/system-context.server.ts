import { database, type Client } from '#db/client.server'
import type { Context } from '#db/context.server'
import { systemActor } from '~/domain/actor'
import { dayAt } from '~/domain/day'
import { now } from '~/outside/clock.server'

/** What runs without a person goes through the gates under its own name. */
export function systemContext(name: string, requestId: string, db: Client = database()): Context {
  const moment = now()
  return { db, actor: systemActor(name), now: moment, today: dayAt(moment), requestId, stillStands: () => true }
}
