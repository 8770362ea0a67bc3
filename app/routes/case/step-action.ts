import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { stepForm } from '~/domain/case-form'
import { contextFor } from '~/http/context.server'
import { readForm } from '~/http/form.server'
import { onlyPosted, page, readOrRefuse } from '~/http/respond.server'
import { path } from '~/paths'
import { stepDone } from '~/writes/case-step.server'

export const loader = onlyPosted

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  readOrRefuse(await readForm(request, stepForm, signedIn))
  const { slug } = page(stepDone(signedIn, { slug: params.id ?? '', step: params.post ?? '' }))
  return redirect(path('case', { id: slug }, { klart: 'steg' }), 303)
}

export default function CaseStep() {
  return null
}
