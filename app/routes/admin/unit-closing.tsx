import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { closeUnitForm } from '~/domain/organisation-form'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readUnit } from '~/reads/organisation-unit.server'
import { UnitClosingPage } from '~/views/admin/unit-closing-page'
import { closeUnit } from '~/writes/organisation.server'

export const meta: MetaFunction = () => [{ title: 'Stäng enhet · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const unit = page(readUnit(signedIn, { slug: params.id ?? '' }))
  return { unit, today: signedIn.today, role: signedIn.actor.role }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, closeUnitForm, signedIn)
  if (!form.ok) return invalid(form)
  const outcome = closeUnit(signedIn, { slug: params.id ?? '', on: form.input.tom })
  return respond(outcome, ({ slug }) => path('unit', { id: slug }), form.values)
}

export default function UnitClosing() {
  return <UnitClosingPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
