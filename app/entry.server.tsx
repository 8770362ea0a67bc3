import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { contextOrNull } from '~/http/context.server'
import { placesOf } from '~/http/fault-places'
import { typedInOtherRole } from '~/http/form.server'
import { packed } from '~/http/packed.server'
import { DrawnPlace } from '~/views/parts/drawn'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

/** Nothing is deferred, so nothing needs to be held for longer than the answer takes. */
export const streamTimeout = 50

/** Pages ship no client script: the document is rendered at once, and the data isn't sent a second time beside it. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
) {
  const { errors } = remixContext.staticHandlerContext
  if (loadContext.file && !errors) return loadContext.file
  if (errors) await sayOtherRole(errors, request, loadContext)
  const context = { ...remixContext, serverHandoffStream: undefined }
  const place = `ritat ${loadContext.nonce}`
  const page = renderToString(
    <DrawnPlace.Provider value={place}>
      <RemixServer context={context} url={request.url} />
    </DrawnPlace.Provider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const body = packed(withDrawn(`<!DOCTYPE html>${page}`, place, loadContext.drawn), request, headers)
  const answer = { status: pageStatus(remixContext) ?? status, headers }
  if (!loadContext.page) return new Response(body, answer)
  loadContext.page.body = body
  return new Response(null, answer)
}

function withDrawn(page: string, place: string, drawn?: Uint8Array): string | Uint8Array<ArrayBuffer> {
  const [before = '', after] = page.split(place)
  return drawn && after !== undefined ? Buffer.concat([Buffer.from(before), drawn, Buffer.from(after)]) : page
}

/** A form from another role, whose page is out of reach in this one: the rule that said no, and what was typed. */
async function sayOtherRole(errors: Record<string, unknown>, request: Request, loadContext: AppLoadContext) {
  const kept = typedInOtherRole(await contextOrNull(request, loadContext))
  if (!kept) return
  const conflict = { status: 409, statusText: '', internal: false, data: { code: 'other-role', kept } }
  for (const place of Object.keys(errors)) errors[place] = conflict
}

/** A page that can't be shown is just that, whatever was wrong with the form that was posted to it. */
const pageStatus = ({ staticHandlerContext: { errors } }: EntryContext): number | undefined =>
  Object.values(errors ?? {}).find(isRouteErrorResponse)?.status

/** Without the message: it may carry what somebody typed. The stack is kept for whoever runs the portal. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }) {
  if (request.signal.aborted || !(error instanceof Error)) return
  const { requestId } = context
  const line = { level: 'error', requestId, name: error.name, trace: placesOf(error) }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
