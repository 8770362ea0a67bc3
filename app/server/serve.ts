import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import * as build from 'virtual:remix/server-build'
import { holdDatabase } from '#db/lock.server'
import { environment } from '~/outside/environment.server'
import { announce } from './announce'
import { application } from './application'
import { backgroundWorker } from './background'
import { logger } from './log'
import { phase } from './phase'
import { prepareDatabase } from './prepare-database'
import { stopOnSignal } from './shutdown'

/** The order of a start: the database is ours alone, it is up to date, the port answers, the demo is there, work begins. */
export async function serve(): Promise<void> {
  const settings = environment()
  holdDatabase(settings.databasePath)
  const app = application(settings, build, fileURLToPath(new URL('../client', import.meta.url)))
  const servers = hostsOf(settings.host).map(() => withTimeouts(createServer(app)))
  const background = backgroundWorker()
  stopOnSignal(servers, background)
  await Promise.all(
    servers.map((server, at) => listen(server, settings.port, hostsOf(settings.host)[at] ?? settings.host)),
  )
  await prepareDatabase(settings)
  phase.set('ready')
  background.start()
  announce(settings)
}

/** `localhost` means both loopback addresses: which of them a browser tries first differs. */
const hostsOf = (host: string): string[] => (host === 'localhost' ? ['127.0.0.1', '::1'] : [host])

type Server = ReturnType<typeof createServer>

function withTimeouts(server: Server): Server {
  server.keepAliveTimeout = 65_000
  server.headersTimeout = 66_000
  server.requestTimeout = 0
  server.timeout = 120_000
  return server
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) =>
      host === '::1' && noIpv6(fault) ? resolve() : reject(fault),
    )
    server.listen(port, host, () => {
      logger.info({ port: (server.address() as AddressInfo).port, host }, 'listening')
      resolve()
    })
  })
}

const noIpv6 = ({ code }: NodeJS.ErrnoException): boolean => code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'
