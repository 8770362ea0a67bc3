import { setTimeout } from 'node:timers/promises'
import { systemContext } from '#db/context.server'
import { readAccessDay, readUncountedDays } from '~/reads/access-day.server'
import { keepAccessDay } from '~/writes/access-day.server'
import { answerOf } from './answer.server'

/** Counts the days of the log that have passed since last time, and finds what in them may be worth a look. @returns how much. */
export async function findAccessHints(stop?: AbortSignal): Promise<number> {
  let found = 0
  for (const day of answerOf(readUncountedDays(systemContext(signature), undefined))) {
    if (stop?.aborted) break
    const counted = answerOf(readAccessDay(systemContext(signature), { day }))
    found += answerOf(keepAccessDay(systemContext(signature), { day, ...counted })).hints
    await setTimeout(2)
  }
  return found
}

const signature = 'loggens genomgång'
