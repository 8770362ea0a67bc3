import { createRequestHandler, type AppLoadContext, type ServerBuild } from '@remix-run/node'
import type { Request, RequestHandler, Response } from 'express'
import { answeredBy } from './page-answer'
import { fullPattern } from './route-names'

/**
 * The pages of the map. Remix compares an address with every route it knows, several times per request; so each part of the
 * map (`/admin`, `/medarbetare`, …) is answered by a handler that knows no other.
 */
export function pages(build: ServerBuild, getLoadContext: LoadContext): RequestHandler {
  const ownPart = (id: string) => partOf(fullPattern(build.routes, build.routes[id]))
  const handlerOf = (part: string) => {
    const known = new Set(Object.keys(build.routes).filter((id) => [part, ...inEveryPart].includes(ownPart(id))))
    const routes = only(build.routes, known)
    const assets = { ...build.assets, routes: only(build.assets.routes, known) }
    return answeredBy(createRequestHandler({ ...build, routes, assets }, process.env.NODE_ENV), getLoadContext)
  }
  const handlers = new Map([...new Set(Object.keys(build.routes).map(ownPart))].map((part) => [part, handlerOf(part)]))
  const others = handlerOf('')
  return (request, response, next) => (handlers.get(partOf(request.path)) ?? others)(request, response, next)
}

export type LoadContext = (request: Request, response: Response) => AppLoadContext

/** The frame around all of them and the first page, and what answers addresses that no page has. */
const inEveryPart = ['', '*']

const only = <Value>(all: Record<string, Value>, ids: ReadonlySet<string>): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)))

/** Upper case or lower is the same address. */
const partOf = (path: string): string => decodeURIComponent(path.split('/')[1] ?? '').toLowerCase()
