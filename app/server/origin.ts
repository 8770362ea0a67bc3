import type { NextFunction, Request, Response } from 'express'
import { answerAndClose } from './answer'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Turns away what another site sends in our user's name, before anything else looks at it. */
export const sameOriginOnly =
  (own: string, demo: boolean) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const { origin, 'sec-fetch-site': site } = request.headers
    if (!safe.has(request.method) && isForeign({ origin, site: String(site ?? '') || undefined }, own, demo))
      return answerAndClose(
        response,
        403,
        'Begäran kom från en annan webbplats och har stoppats. Öppna sidan på nytt och försök igen.',
      )
    // Judged here once and for all: Remix would compare it with the host name, which a proxy may have changed.
    delete request.headers.origin
    next()
  }

interface Sender {
  origin: string | undefined
  site: string | undefined
}

/** With neither header it is no browser of today, and the cookie's SameSite guards. */
export function isForeign({ origin, site }: Sender, own: string, demo: boolean): boolean {
  if (origin !== undefined) return demo ? loopbackAsOne(origin) !== loopbackAsOne(own) : origin !== own
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

const loopbackAsOne = (origin: string): string =>
  origin.replace(/^(https?:\/\/)(127\.0\.0\.1|\[::1\])(?=:|$)/, '$1localhost')
