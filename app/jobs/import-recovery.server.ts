import { systemContext } from '#db/context.server'
import { realNow } from '~/outside/clock.server'
import { clearUp, endImport, leftovers } from '~/writes/import/finish.server'
import { leasedBatches, release } from '~/writes/import/lease.server'
import { signature, worksOn } from './import-lease.server'

/**
 * A killed import has left nothing that anybody sees; what it had planned and staged goes at the next start. One that had been
 * published is left to whoever goes on with the evaluation.
 */
export async function recoverInterrupted(): Promise<void> {
  const context = systemContext(signature)
  for (const batch of leasedBatches(context).filter(isAbandoned))
    if (batch.visible) release(context, batch.id)
    else await endImport(context, batch, { phase: 'failed', failure: 'interrupted' })
  for (const batch of leftovers(context)) await clearUp(context, batch)
}

const isAbandoned = ({ id, by, until }: { id: number; by: number; until: Date }): boolean =>
  until < realNow() || !(by === process.pid ? worksOn(id) : isAlive(by))

/** Signal 0 reaches every process that is there, also those that belong to somebody else. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}
