import { setTimeout } from 'node:timers/promises'
import { systemContext } from '#db/context.server'
import { indexNextEvents } from '~/writes/trail-index.server'

/** Everything that has happened since last time becomes findable by whom it concerned. */
export async function indexTrailPersons(stop?: AbortSignal): Promise<void> {
  while (!stop?.aborted && indexNextEvents(systemContext('loggens register'), portion) === portion) await setTimeout(2)
}

const portion = 500
