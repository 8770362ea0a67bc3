import { Router, type Request } from 'express'
import { timingSafeEqual } from 'node:crypto'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { RequestLine } from './log'
import { outboxFigures } from './outbox-figures'

/** Figures for Prometheus: how many, how long, how it went; never about whom. */
export function metrics(token: string | null) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  outboxFigures(registry)
  const durations = new Histogram({
    name: 'reko_http_request_duration_seconds',
    help: 'Time from request to finished answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const router = Router()
  router.get('/metrics', async (request, response) => {
    if (!mayScrape(request, token)) return void response.status(404).end()
    response.type(registry.contentType).send(await registry.metrics())
  })
  const observe = ({ method, route, status, ms }: RequestLine) =>
    durations.observe({ method: methods.has(method) ? method : 'other', route, status }, ms / 1000)
  return { router, observe }
}

const methods = new Set(['GET', 'HEAD', 'POST'])

/** From this machine itself (not through a proxy on it), or with the token. */
export function mayScrape({ headers, socket }: Pick<Request, 'headers' | 'socket'>, token: string | null): boolean {
  const given = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]
  if (token !== null && given !== undefined) return equal(given, token)
  const forwarded = headers['x-forwarded-for'] ?? headers.forwarded
  return forwarded === undefined && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(socket.remoteAddress ?? '')
}

const equal = (given: string, token: string): boolean =>
  given.length === token.length && timingSafeEqual(Buffer.from(given), Buffer.from(token))
