import type { LoaderFunctionArgs } from '@remix-run/node'
import { contextFor } from '~/http/context.server'
import { ownFile, page } from '~/http/respond.server'
import { readOwnCopy } from '~/reads/own-export.server'

/** The copy in the form that the address names. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = params.fil === 'allt.json' ? 'json' : params.fil === 'allt.html' ? 'html' : null
  if (form === null) throw new Response(null, { status: 404 })
  const { copy } = page(readOwnCopy(signedIn, { slug: params.id ?? '' }))
  return ownFile(context, copy[form], form)
}

export default function OwnExportFile() {
  return null
}
