import type { Server } from 'node:http'
import { closeDatabase } from '#db/client.server'
import type { Background } from './background'
import { logFault, logger } from './log'
import { phase } from './phase'

/** Asked to stop: requests under way are finished, new ones aren't taken, and within five seconds everything is still. */
export function stopOnSignal(servers: readonly Server[], background: Background): void {
  const stop = () => void finish(servers, background)
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  process.on('unhandledRejection', (fault) => logFault(fault))
}

async function finish(servers: readonly Server[], background: Background): Promise<void> {
  phase.set('stopping')
  setTimeout(leave, 4_500).unref()
  setTimeout(() => servers.forEach((server) => server.closeAllConnections()), 3_000).unref()
  await Promise.all([...servers.map(closed), background.stop()])
  closeDatabase()
  logger.info('stopped')
  process.stdout.write('', leave)
  setTimeout(leave, 300)
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })

const leave = (): never => process.exit(0)
