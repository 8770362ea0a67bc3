import type { NextFunction, Request, Response } from 'express'
import { answer } from './answer'
import { phase } from './phase'

export function closeWhileStopping(_request: Request, response: Response, next: NextFunction): void {
  if (phase.get() === 'stopping') response.set('Connection', 'close')
  next()
}

export function knownMethods(request: Request, response: Response, next: NextFunction): void {
  if (['GET', 'HEAD', 'POST'].includes(request.method)) return next()
  response.set('Allow', 'GET, HEAD, POST').status(405).end()
}

export function readablePath(request: Request, response: Response, next: NextFunction): void {
  if (isReadable(request.path)) return next()
  answer(response, 400, 'Adressen går inte att läsa.')
}

function isReadable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}

/** Unless a proxy is told of, nobody else has a say in which host this is. */
export const forgetForwarding =
  (trustProxy: boolean) =>
  ({ headers }: Request, _response: Response, next: NextFunction): void => {
    if (!trustProxy) {
      delete headers['x-forwarded-for']
      delete headers['x-forwarded-host']
      delete headers['x-forwarded-proto']
    }
    next()
  }

export function onlyWhenReady(_request: Request, response: Response, next: NextFunction): void {
  response.set('Cache-Control', 'no-store')
  if (phase.get() === 'ready') return next()
  response.set('Retry-After', '5').set('Refresh', '5')
  answer(response, 503, 'Portalen startar. Sidan visas så snart den är klar.')
}

/** Pages ship no client script, so nobody needs loaders one by one or a list of the routes. */
export function pagesOnly(request: Request, response: Response, next: NextFunction): void {
  const loadersOnly = request.path === '/__manifest' || request.path.endsWith('.data') || asksForData(request.url)
  if (!loadersOnly) return next()
  answer(response, 404, 'Sidan finns inte.')
}

const asksForData = (url: string): boolean => new URLSearchParams(url.split('?').slice(1).join('?')).has('_data')
