import type { NextFunction, Request, Response } from 'express'
import { answerAndClose } from './answer'

/** Refuses what is too large before a byte of it is read. A body has to say how long it is. */
export const limitBody =
  (bytesFor: (request: Request) => number) =>
  (request: Request, response: Response, next: NextFunction): void => {
    if (request.headers['transfer-encoding'] !== undefined)
      return answerAndClose(response, 411, 'Begäran saknar uppgift om hur stor den är.')
    const limit = bytesFor(request)
    if (Number(request.headers['content-length'] ?? 0) > limit) return answerAndClose(response, 413, tooLarge(limit))
    next()
  }

/**
 * Nobody may keep a request open: its body has to be here in time, and what is answered before it came isn't waited for.
 * An upload that is taken in only has to keep moving.
 */
export const limitTime =
  (milliseconds: number, isUpload: (request: Request) => boolean) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const timer = hasTimeLimit(request, isUpload)
      ? setTimeout(() => endLate(request, response), milliseconds)
      : undefined
    request.once('end', () => clearTimeout(timer))
    response.once('close', () => {
      clearTimeout(timer)
      if (!request.complete) setTimeout(() => request.destroy(), timeToHear).unref()
    })
    next()
  }

/** Milliseconds from the answer to the end of the connection, so that whoever still sends gets to read it. */
const timeToHear = 1_000

const hasTimeLimit = (request: Request, isUpload: (request: Request) => boolean): boolean =>
  request.method !== 'GET' && request.method !== 'HEAD' && !isUpload(request)

function endLate(request: Request, response: Response): void {
  if (response.headersSent) request.destroy()
  else answerAndClose(response, 408, 'Begäran tog för lång tid. Försök igen.')
}

const tooLarge = (limit: number): string =>
  limit >= 1e7
    ? `Filerna är för stora. Gränsen är ${inWords(limit)}. Inget är sparat. Gå tillbaka och skicka färre åt gången.`
    : `Texten är för lång för att sparas. Gränsen är ${inWords(limit)}. Inget är sparat. Gå tillbaka, korta det du skrev och spara igen.`

function inWords(bytes: number): string {
  if (bytes >= 1e9) return `${Math.round(bytes / 1e9)} GB`
  return bytes >= 1e7 ? `${Math.round(bytes / 2 ** 20)} MB` : `${Math.round(bytes / 1024)} kB`
}
