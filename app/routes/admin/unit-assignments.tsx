import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { unitAssignmentForm } from '~/domain/assignment-form'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readUnit } from '~/reads/organisation-unit.server'
import { UnitAssignmentPage } from '~/views/admin/assignment-page'
import { assign } from '~/writes/assignment.server'

export const meta: MetaFunction = () => [{ title: 'Nytt uppdrag · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const unit = page(readUnit(signedIn, { slug: params.id ?? '' }))
  return { unit, today: signedIn.today, role: signedIn.actor.role }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const unit = page(readUnit(signedIn, { slug: params.id ?? '' })).slug
  const form = await readForm(request, unitAssignmentForm, signedIn)
  if (!form.ok) return invalid(form)
  const { epost: account, uppdrag: role, from, tom: to } = form.input
  const outcome = assign(signedIn, { account, role, unit, everywhere: false, from, to })
  return respond(outcome, path('unit', { id: unit }), form.values)
}

export default function UnitAssignments() {
  return <UnitAssignmentPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
