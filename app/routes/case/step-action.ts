import type { ActionFunctionArgs } from '@remix-run/node'
import { stepForm } from '~/domain/case-form'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { respond } from '~/http/respond.server'
import { path } from '~/paths'
import { stepDone } from '~/writes/case-step.server'

export const loader = () => new Response(null, { status: 405, headers: { Allow: 'POST' } })

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, stepForm, signedIn)
  if (!form.ok) return invalid(form)
  const outcome = stepDone(signedIn, { slug: params.id ?? '', step: params.post ?? '' })
  return respond(outcome, ({ slug }) => path('case', { id: slug }, { klart: 'steg' }))
}
