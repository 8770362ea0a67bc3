import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { unitForm } from '~/domain/organisation-form'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readBranches, readUnit } from '~/reads/organisation-unit.server'
import { ChangeUnitPage } from '~/views/admin/unit-form-page'
import { changeUnit } from '~/writes/organisation.server'

export const meta: MetaFunction = () => [{ title: 'Ändra enhet · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const unit = page(readUnit(signedIn, { slug: params.id ?? '' }))
  return { unit, branches: page(readBranches(signedIn, null)), role: signedIn.actor.role }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, unitForm, signedIn)
  if (!form.ok) return invalid(form)
  const { namn: name, typ: type, under, verksamhet: activity } = form.input
  const outcome = changeUnit(signedIn, { slug: params.id ?? '', name, type, under, activity })
  return respond(outcome, ({ slug }) => path('unit', { id: slug }), form.values)
}

export default function UnitDetails() {
  return <ChangeUnitPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
