import type { NextFunction, Request, Response } from 'express'
import { answerAndClose } from './answer'

interface Limits {
  /** Bytes. */
  usual: number
  upload: number
  isUpload(request: Request): boolean
}

/** Refuses what is too large before a byte of it is read. A body has to say how long it is. */
export const limitBody =
  ({ usual, upload, isUpload }: Limits) =>
  (request: Request, response: Response, next: NextFunction): void => {
    if (request.headers['transfer-encoding'] !== undefined)
      return answerAndClose(response, 411, 'Begäran saknar uppgift om hur stor den är.')
    const limit = isUpload(request) ? upload : usual
    if (Number(request.headers['content-length'] ?? 0) > limit)
      return answerAndClose(response, 413, `Det som skickades är för stort. Gränsen är ${inWords(limit)}.`)
    next()
  }

/** Nobody may keep a request open: its body has to be here in time. An upload only has to keep moving. */
export const limitTime =
  (milliseconds: number, isUpload: (request: Request) => boolean) =>
  (request: Request, response: Response, next: NextFunction): void => {
    if (request.method === 'GET' || request.method === 'HEAD' || isUpload(request)) return next()
    const timer = setTimeout(
      () => answerAndClose(response, 408, 'Begäran tog för lång tid. Försök igen.'),
      milliseconds,
    )
    for (const end of ['end', 'close', 'error']) request.once(end, () => clearTimeout(timer))
    next()
  }

const inWords = (bytes: number): string =>
  bytes >= 1e9 ? `${Math.round(bytes / 1e9)} GB` : `${Math.round(bytes / 1024)} kB`
