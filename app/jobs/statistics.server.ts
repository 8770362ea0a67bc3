import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { systemContext } from '#db/context.server'
import type { Renewal } from '~/domain/statistics/renewal'
import { realNow } from '~/outside/clock.server'
import { readNyckeltalGroups } from '~/reads/nyckeltal-groups.server'
import { readRenewalDue } from '~/reads/statistics-due.server'
import { beginRenewal, HoldLost, releaseHold, type Hold } from '~/writes/statistics/hold.server'
import { publishNumbers, type TellableNumbers } from '~/writes/statistics/publish.server'
import { storeSome } from '~/writes/statistics/renewal.server'
import { answerOf } from './answer.server'
import { stagedResults } from './results.server'
import type { RoundOptions } from './rounds.server'
import { renewEffects } from './support-effect.server'

/**
 * Counts what has changed since the numbers were published, and publishes them; looks and goes when nothing has. May be called
 * at any time, by several at once, and again after a break. With `wait` it comes back when all that had changed when it was called is
 * counted, by whomever. @returns whether it has published any.
 */
export async function renewStatistics({
  wait = false,
  ...options
}: RoundOptions & { wait?: boolean } = {}): Promise<boolean> {
  while (!options.stop?.aborted) {
    const { due } = answerOf(readRenewalDue(asker(), undefined))
    if (due === null) return false
    const hold = holdBy(randomUUID())
    if (!beginRenewal(asker(), due, hold)) {
      if (!wait) return false
      await setTimeout(between)
    } else if (await counted(due, hold, options)) return true
  }
  return false
}

const asker = () => systemContext('statistik')

/** Milliseconds until somebody who waits looks again, and between chunks. */
const between = 200
const breath = 2

/** How long a silent process keeps the numbers to itself. */
const longestSilence = 30_000

function holdBy(by: string): Hold {
  const from = realNow()
  return { by, from, until: new Date(from.getTime() + longestSilence) }
}

async function counted(due: Renewal, hold: Hold, { stop, onProgress }: RoundOptions): Promise<boolean> {
  try {
    onProgress?.(0, due.tasks.length)
    for (let done = 0; done < due.tasks.length;) {
      done += storeSome(asker(), due.tasks.slice(done, done + most), due, holdBy(hold.by))
      onProgress?.(done, due.tasks.length)
      await setTimeout(breath)
      if (!stop?.aborted) continue
      releaseHold(asker(), hold)
      return false
    }
    const told = due.results ? await toldAnew(due, hold) : null
    answerOf(publishNumbers(asker(), { renewal: due, hold, told }))
    await renewEffects(due, { stop })
    return true
  } catch (fault) {
    if (fault instanceof HoldLost) return false
    releaseHold(asker(), hold)
    throw fault
  }
}

const toldAnew = async (due: Renewal, { by }: Hold): Promise<TellableNumbers> => ({
  groups: answerOf(readNyckeltalGroups(asker(), undefined)),
  results: await stagedResults(due, () => holdBy(by)),
})

/** Workplaces that are offered to one chunk. */
const most = 200
