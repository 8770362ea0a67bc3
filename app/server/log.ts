import type { NextFunction, Request, Response } from 'express'
import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import pino from 'pino'
import { placesOf } from '~/http/fault-places'

/** Whoever reads the log may be slow or gone: lines beyond a quarter of a megabyte are dropped, and nobody waits. */
const destination = {
  write(line: string): void {
    if (process.stdout.writableLength < 262_144) process.stdout.write(line)
  },
}
process.stdout.on('error', () => {})

export const logger = pino(
  { level: process.env.NODE_ENV === 'test' ? 'silent' : 'info', base: null, timestamp: pino.stdTimeFunctions.isoTime },
  destination,
)

/** One line per request: what kind of page, how it went, how long it took. No query, no identifiers, no address, no name. */
export const logRequests =
  (routeOf: (pathname: string) => string, observe: (line: RequestLine) => void) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const started = performance.now()
    const route = routeOf(request.path)
    response.locals.requestId = randomUUID()
    response.once('close', () => {
      const line = {
        method: request.method,
        route,
        status: response.writableFinished ? response.statusCode : 499,
        ms: Math.round((performance.now() - started) * 10) / 10,
      }
      observe(line)
      if (!uneventful.has(line.route))
        logger[line.status >= 500 ? 'error' : 'info']({ ...line, requestId: response.locals.requestId })
    })
    next()
  }

/** Asked for several times a minute by machines, or part of a page that has its own line. */
const uneventful = new Set(['/assets', '/healthz', '/readyz', '/metrics'])

export interface RequestLine {
  method: string
  route: string
  status: number
  ms: number
}

/** Without the message: it may carry what somebody typed. */
export const logFault = (fault: unknown, requestId?: string): void => {
  const error = fault instanceof Error ? fault : new Error('unknown')
  logger.error({ requestId, name: error.name, trace: placesOf(error) })
}
