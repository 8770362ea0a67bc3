import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openCaseForm } from '~/domain/case-form'
import { contextFor } from '~/http/context.server'
import { readForm } from '~/http/form.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readCases } from '~/reads/cases.server'
import { CasesPage } from '~/views/case/cases-page'
import { open } from '~/writes/case.server'

export const meta: MetaFunction = () => [{ title: 'Ärenden · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const closed = new URL(request.url).searchParams.get('visa') === 'avslutade'
  return { cases: page(readCases(signedIn, { closed })), closed, today: signedIn.today }
}

/** The button that opens a case has nothing to type, so a form that is wrong was not ours. */
export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, openCaseForm, signedIn)
  if (!form.ok) throw new Response(null, { status: form.status === 409 ? 409 : 404 })
  const { medarbetare: person, anledning: origin, signal = null } = form.input
  const { slug } = page(open(signedIn, { person, origin, signal }))
  return redirect(path('case', { id: slug }), 303)
}

export default function Cases() {
  return <CasesPage {...useLoaderData<typeof loader>()} />
}
