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
      const answer = await handle(createRemixRequest(request, response), { ...contextOf(request, response), told })
      await tellTogether(database(), told)
      await send(response, answer)
    } catch (fault) {
      next(fault)
    }
  }

/** A page is small and sent whole; a file may be long. */
async function send(response: Response, answer: globalThis.Response): Promise<void> {
  const isPage = answer.body && answer.headers.get('Content-Type')?.startsWith('text/html')
  if (!isPage) return sendRemixResponse(response, answer)
  const page = new Uint8Array(await answer.arrayBuffer())
  response.status(answer.status)
  for (const [name, value] of answer.headers) response.append(name, value)
  response.set('Content-Length', String(page.length)).end(page)
}
