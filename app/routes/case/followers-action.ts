import type { ActionFunctionArgs } from '@remix-run/node'
import { followForm } from '~/domain/case-form'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { respond } from '~/http/respond.server'
import { path } from '~/paths'
import { follow } from '~/writes/case-lead.server'

export const loader = () => new Response(null, { status: 405, headers: { Allow: 'POST' } })

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, followForm, signedIn)
  if (!form.ok) return invalid(form)
  const outcome = follow(signedIn, { slug: params.id ?? '', follows: form.input.folj === 'ja' })
  return respond(outcome, ({ slug }) => path('case', { id: slug }))
}
