import { systemContext } from '#db/context.server'
import { realNow } from '~/outside/clock.server'
import { clearUp, endImport, leftovers } from '~/writes/import/finish.server'
import { leasedBatches } from '~/writes/import/lease.server'
import { signature } from './import-steps.server'

/** A killed import has left nothing that anybody sees; what it had planned and staged goes at the next start. */
export async function recoverInterrupted(): Promise<void> {
  const context = systemContext(signature)
  for (const { id, slug, by, until } of leasedBatches(context))
    if (until < realNow() || !isAlive(by))
      await endImport(context, { id, slug }, { phase: 'failed', failure: 'interrupted' })
  for (const batch of leftovers(context)) await clearUp(context, batch)
}

/** Signal 0 reaches every process that is there, also those that belong to somebody else. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}
