import type { Context } from './context.server'
import type { Client } from './client.server'
import { record, type TrailEvent } from './trail.server'

/** An event of an answer that isn't given before the event is written. */
export interface Told extends Pick<Context, 'actor' | 'now' | 'requestId'> {
  event: TrailEvent
}

/** Left with the request, whose door keeps the answer until `tellTogether` is done; at once where there is no such door. */
export function tell({ db, actor, now, requestId, told }: Context, event: TrailEvent): void {
  const line = { actor, now, requestId, event }
  if (told) told.push(line)
  else write(db, [line])
}

let waiting: Told[] = []
let written: Promise<void> | undefined

/**
 * Writes the events of an answer in one transaction with those of all answers that are ready at the same time: twenty readers
 * cost one flush to disk. Fails, and so must the answer, when they can't be written.
 */
export function tellTogether(db: Client, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return Promise.resolve()
  waiting.push(...told)
  return (written ??= new Promise((resolve, reject) => {
    setImmediate(() => {
      const lines = waiting
      waiting = []
      written = undefined
      try {
        resolve(write(db, lines))
      } catch (fault) {
        reject(fault as Error)
      }
    })
  }))
}

const write = (db: Client, lines: readonly Told[]): void =>
  db.$client
    .transaction(() => lines.forEach(({ actor, now, requestId, event }) => record(db, actor, now, requestId, event)))
    .immediate()
