import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { Environment } from '~/outside/environment.server'
import { patterns } from '~/paths'
import { answer } from './answer'
import { assets } from './assets'
import { limitBody, limitTime } from './body-limit'
import { health } from './health'
import { logFault, logRequests } from './log'
import { metrics } from './metrics'
import { sameOriginOnly } from './origin'
import { phase } from './phase'
import { routeNames } from './route-names'
import { securityHeaders } from './security-headers'

type Settings = Pick<Environment, 'origin' | 'demo' | 'trustProxy' | 'metricsToken'>

/** Everything a request passes on its way to a page, in order. */
export function application(settings: Settings, build: ServerBuild, clientFolder: string): Express {
  const { origin, demo, trustProxy, metricsToken } = settings
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', trustProxy ? 1 : false)
  const figures = metrics(metricsToken)
  app.use(logRequests(routeNames(build.routes), figures.observe), closeWhileStopping)
  app.use(securityHeaders(origin.startsWith('https:')))
  app.use(sameOriginOnly(origin, demo))
  app.use(knownMethods, health(), figures.router)
  app.use(forgetForwarding(trustProxy))
  app.use(limitBody({ usual: 512 * 1024, upload: 1.1e9, isUpload }), limitTime(30_000, isUpload))
  app.use(assets(clientFolder))
  app.use(onlyWhenReady, pagesOnly, compression())
  app.use(createRequestHandler({ build, getLoadContext }))
  app.use(onFault)
  return app
}

const isUpload = (request: Request): boolean => request.method === 'POST' && request.path === patterns.imports

const getLoadContext = (request: Request, response: Response) => ({
  nonce: response.locals.nonce as string,
  requestId: response.locals.requestId as string,
  remoteAddress: request.ip ?? '',
})

function closeWhileStopping(_request: Request, response: Response, next: NextFunction): void {
  if (phase.get() === 'stopping') response.set('Connection', 'close')
  next()
}

function knownMethods(request: Request, response: Response, next: NextFunction): void {
  if (['GET', 'HEAD', 'POST'].includes(request.method)) return next()
  response.set('Allow', 'GET, HEAD, POST').status(405).end()
}

/** Unless a proxy is told of, nobody else has a say in which host this is. */
const forgetForwarding = (trustProxy: boolean) => (request: Request, _response: Response, next: NextFunction) => {
  if (!trustProxy)
    for (const name of ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for']) delete request.headers[name]
  next()
}

function onlyWhenReady(_request: Request, response: Response, next: NextFunction): void {
  response.set('Cache-Control', 'no-store')
  if (phase.get() === 'ready') return next()
  response.set('Retry-After', '5').set('Refresh', '5')
  answer(response, 503, 'Portalen startar. Sidan visas så snart den är klar.')
}

/** Pages ship no client script, so nobody needs loaders one by one or a list of the routes. */
function pagesOnly(request: Request, response: Response, next: NextFunction): void {
  if (request.path !== '/__manifest' && !request.path.endsWith('.data')) return next()
  answer(response, 404, 'Sidan finns inte.')
}

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
