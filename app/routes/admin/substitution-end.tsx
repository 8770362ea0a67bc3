import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { lastDayForm } from '~/domain/assignment-form'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readSubstitution } from '~/reads/assignment.server'
import { SubstitutionEndPage } from '~/views/admin/last-day-page'
import { endSubstitution } from '~/writes/substitution.server'

export const meta: MetaFunction = () => [{ title: 'Avsluta ersättare · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const substitution = page(readSubstitution(signedIn, { slug: params.id ?? '' }))
  return { substitution, today: signedIn.today, role: signedIn.actor.role }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, lastDayForm, signedIn)
  if (!form.ok) return invalid(form)
  const outcome = endSubstitution(signedIn, { slug: params.id ?? '', on: form.input.tom })
  return respond(outcome, ({ account }) => path('account', { id: account }), form.values)
}

export default function SubstitutionEnd() {
  return <SubstitutionEndPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
