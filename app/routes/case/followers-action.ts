import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { followForm } from '~/domain/case-form'
import { contextFor } from '~/http/context.server'
import { readForm } from '~/http/form.server'
import { onlyPosted, page, readOrRefuse } from '~/http/respond.server'
import { path } from '~/paths'
import { follow } from '~/writes/case-lead.server'

export const loader = onlyPosted

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const { folj } = readOrRefuse(await readForm(request, followForm, signedIn))
  const { slug } = page(follow(signedIn, { slug: params.id ?? '', follows: folj === 'ja' }))
  return redirect(path('case', { id: slug }), 303)
}

export default function CaseFollowers() {
  return null
}
