import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import { bringsSession } from '~/http/session-cookie'
import type { Environment } from '~/outside/environment.server'
import { patterns } from '~/paths'
import { answer } from './answer'
import { assets } from './assets'
import { limitBody, limitTime } from './body-limit'
import {
  closeWhileStopping,
  forgetForwarding,
  knownMethods,
  onlyWhenReady,
  pagesOnly,
  readablePath,
} from './gatekeepers'
import { health } from './health'
import { logFault, logRequests } from './log'
import { metrics } from './metrics'
import { sameOriginOnly } from './origin'
import { pages } from './pages'
import { routeNames } from './route-names'
import { securityHeaders } from './security-headers'

type Settings = Pick<Environment, 'origin' | 'demo' | 'trustProxy' | 'metricsToken'> & {
  /** Milliseconds that the body of a form may take to come. */
  bodyTime?: number
}

/** Everything a request passes on its way to a page, in order. */
export function application(settings: Settings, build: ServerBuild, clientFolder: string): Express {
  const { origin, demo, trustProxy, metricsToken, bodyTime = 30_000 } = settings
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', trustProxy ? 1 : false)
  const figures = metrics(metricsToken)
  app.use(logRequests(routeNames(build.routes), figures.observe), closeWhileStopping)
  app.use(securityHeaders(origin.startsWith('https:')))
  app.use(sameOriginOnly(origin, demo))
  app.use(knownMethods, readablePath, health(), figures.router)
  app.use(forgetForwarding(trustProxy))
  app.use(limitBody(bytesFor(origin)), limitTime(bodyTime, isUpload))
  app.use(assets(clientFolder))
  app.use(onlyWhenReady, pagesOnly, compression())
  app.use(pages(build, getLoadContext))
  app.use(onFault)
  return app
}

const isImport = ({ method, path }: Request): boolean => method === 'POST' && path === patterns.imports
const isMessage = ({ method, path }: Request): boolean =>
  method === 'POST' && /^\/meddelanden\/[^/]+(\/sdk)?$/.test(path)
const isUpload = (request: Request): boolean => isImport(request) || isMessage(request)

/** Whoever hasn't logged in has a password to send and nothing more. A plan of many measures is one long form. */
const bytesFor = (origin: string) => (request: Request) => {
  if (isImport(request)) return 1.1e9
  if (!bringsSession(request.headers.cookie, origin) || visitorForms.test(request.path)) return 8 * 1024
  if (isMessage(request)) return 64 * 1024 * 1024
  return longForms.test(request.path) ? 256 * 1024 : 64 * 1024
}

const longForms = /^\/insatser\/[^/]+\/(kartlaggning|plan|uppfoljning|utkast)$/

const visitorForms = new RegExp(`^(${patterns.login}|${patterns.activation.replace(':kod', '')})`)

const getLoadContext = (request: Request, response: Response) => ({
  nonce: response.locals.nonce as string,
  requestId: response.locals.requestId as string,
  remoteAddress: request.ip ?? '',
})

function onFault(fault: unknown, _request: Request, response: Response, next: NextFunction): void {
  const status = (fault as { status?: number }).status ?? (fault instanceof TypeError ? 400 : 500)
  if (status >= 500) logFault(fault, response.locals.requestId as string)
  if (response.headersSent) return next(fault)
  answer(
    response,
    status,
    status >= 500 ? 'Något gick fel hos oss. Försök igen om en stund.' : 'Begäran gick inte att läsa.',
  )
}
