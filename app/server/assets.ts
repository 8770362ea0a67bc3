import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Files of the client build. Those with a hash in the name never change, and were compressed when they were built. */
export function assets(folder: string): RequestHandler[] {
  const hashed = join(folder, 'assets')
  const packed = new Set(namesIn(hashed).filter((name) => /\.(br|gz)$/.test(name)))
  const router = express.Router()
  router.use(
    '/assets',
    choosePacked(packed),
    express.static(hashed, { immutable: true, maxAge: '1y', setHeaders: asUnpacked }),
  )
  router.use('/assets', (_request, response) => void response.status(404).end())
  return [router, loose(folder)]
}

/** The few files beside them; what is none of them is a page and costs no look at the disk. */
function loose(folder: string): RequestHandler {
  const names = new Set(namesIn(folder))
  const serve = express.static(folder, { index: false, maxAge: '1h', redirect: false })
  return (request, response, next) => {
    const [, top = ''] = request.path.split('/')
    return names.has(decodeURIComponent(top)) ? serve(request, response, next) : next()
  }
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])

const encodings = [
  { suffix: '.br', name: 'br' },
  { suffix: '.gz', name: 'gzip' },
] as const

const choosePacked =
  (packed: ReadonlySet<string>) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const file = request.path.slice(1)
    const encoding = encodings.find(({ suffix, name }) => packed.has(file + suffix) && request.acceptsEncodings(name))
    if (!encoding) return next()
    request.url = request.url.replace(request.path, request.path + encoding.suffix)
    response.set('Content-Encoding', encoding.name)
    next()
  }

function asUnpacked(response: Response, path: string): void {
  response.vary('Accept-Encoding')
  if (response.getHeader('Content-Encoding'))
    response.type(
      path
        .replace(/\.(br|gz)$/, '')
        .split('.')
        .at(-1) ?? 'bin',
    )
}
