import { createRequestHandler, type RequestHandler } from '@remix-run/node'
import { randomUUID } from 'node:crypto'
import { useDatabase } from '#db/client.server'
import { digest } from '#db/crypto.server'
import { session } from '#db/schema'
import type { Role } from '~/domain/role'
import { serverBuild } from './server-build'
import type { World } from './world'

export interface Answer {
  status: number
  /** Path to go on to, when it is a redirect. */
  to: string | null
  html: string
  headers: Headers
}

export interface Visitor {
  get(path: string): Promise<Answer>
  /** A form, or one that carries files. */
  post(path: string, fields?: Record<string, string> | FormData): Promise<Answer>
}

let handler: Promise<RequestHandler> | undefined

/** The portal as a browser without script meets it: whole requests through routes, gates and views, without a port. */
export const portal = (w: World) => ({
  visitor: (address?: string): Visitor => visitor(w, null, address),
  /** A browser that has been given this cookie. */
  bringing: (cookie: string): Visitor => visitor(w, cookie),
  /** Somebody who has just logged in; in her first role when none is said. */
  as: (name: string, role?: Role): Visitor => visitor(w, openSession(w, name, role)),
  /** The cookie of a new session of hers. */
  cookieOf: (name: string, role?: Role): string => openSession(w, name, role),
})

function visitor(w: World, cookie: string | null, remoteAddress = '127.0.0.1'): Visitor {
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    useDatabase(w.db)
    const headers = { Accept: 'text/html', ...(cookie && { Cookie: cookie }) }
    const request = new Request(new URL(path, origin), { ...init, headers })
    const answer = await (
      await (handler ??= handle())
    )(request, { nonce: 'nonce', requestId: randomUUID(), remoteAddress })
    const location = answer.headers.get('Location')
    return { status: answer.status, to: location, html: await answer.text(), headers: answer.headers }
  }
  return {
    get: (path) => ask(path, {}),
    post: (path, fields = {}) =>
      ask(path, { method: 'POST', body: fields instanceof FormData ? fields : new URLSearchParams(fields) }),
  }
}

const origin = 'http://localhost:3000'

const handle = async (): Promise<RequestHandler> => createRequestHandler(await serverBuild(), 'production')

function openSession(w: World, name: string, role: Role | undefined): string {
  const id = randomUUID()
  const expiresAt = Math.floor(Date.now() / 1000) + 3600
  const { accountId } = w.as(name, role).actor
  if (accountId === null) throw new Error(`${name} has no account`)
  w.db
    .insert(session)
    .values({ id: digest(id), userId: accountId, expiresAt, role: role ?? null, seenAt: new Date(), secondStep: true })
    .run()
  return `reko=${id}`
}
