import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { stepForm } from '~/domain/case-form'
import { contextFor } from '~/http/context.server'
import { readForm } from '~/http/form.server'
import { onlyPosted, page, readOrRefuse } from '~/http/respond.server'
import { path } from '~/paths'
import { stepDone, stepUndone } from '~/writes/case-step.server'

export const loader = onlyPosted

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const { atgard } = readOrRefuse(await readForm(request, stepForm, signedIn))
  const named = { slug: params.id ?? '', step: params.post ?? '' }
  const { slug } = page(atgard === 'klart' ? stepDone(signedIn, named) : stepUndone(signedIn, named))
  return redirect(path('case', { id: slug }, { klart: atgard === 'klart' ? 'steg' : 'steg-angrat' }), 303)
}

export default function CaseStep() {
  return null
}
