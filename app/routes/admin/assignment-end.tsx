import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { lastDayForm } from '~/domain/assignment-form'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readAssignment } from '~/reads/assignment.server'
import { AssignmentEndPage } from '~/views/admin/last-day-page'
import { endAssignment } from '~/writes/assignment.server'

export const meta: MetaFunction = () => [{ title: 'Avsluta uppdrag · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const assignment = page(readAssignment(signedIn, { slug: params.id ?? '' }))
  return { assignment, from: unitOf(request), today: signedIn.today, role: signedIn.actor.role }
}

/** Back to the unit that it was ended from, or else to the account. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, lastDayForm, signedIn)
  if (!form.ok) return invalid(form)
  const outcome = endAssignment(signedIn, { slug: params.id ?? '', on: form.input.tom })
  const unit = unitOf(request)
  const back = (account: string) => (unit === '' ? path('account', { id: account }) : path('unit', { id: unit }))
  return respond(outcome, ({ account }) => back(account), form.values)
}

const unitOf = (request: Request): string => new URL(request.url).searchParams.get('fran') ?? ''

export default function AssignmentEnd() {
  return <AssignmentEndPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
