import { createRemixRequest, sendRemixResponse } from '@remix-run/express/dist/server'
import type { AppLoadContext, RequestHandler as PageHandler } from '@remix-run/node'
import type { Request, RequestHandler, Response } from 'express'
import { database } from '#db/client.server'
import { tellTogether, type Told } from '#db/trail-gate.server'

/** No answer leaves before what it shows is told in the trail. */
export const answeredBy =
  (handle: PageHandler, contextOf: (request: Request, response: Response) => AppLoadContext): RequestHandler =>
  async (request, response, next) => {
    try {
      const told: Told[] = []
      const page: { body: string | Uint8Array | null } = { body: null }
      const answer = await handle(createRemixRequest(request, response), {
        ...contextOf(request, response),
        told,
        page,
      })
      await tellTogether(database(), told)
      if (page.body === null) await sendRemixResponse(response, answer)
      else sendPage(response, answer, page.body)
    } catch (fault) {
      next(fault)
    }
  }

function sendPage(response: Response, { status, headers }: globalThis.Response, body: string | Uint8Array): void {
  response.status(status)
  for (const [name, value] of headers) response.append(name, value)
  response.set('Content-Length', String(Buffer.byteLength(body))).end(body)
}
