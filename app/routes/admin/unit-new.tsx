import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newUnitForm } from '~/domain/organisation-form'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readBranches } from '~/reads/organisation-unit.server'
import { NewUnitPage } from '~/views/admin/unit-form-page'
import { addUnit } from '~/writes/organisation.server'

export const meta: MetaFunction = () => [{ title: 'Ny enhet · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const under = new URL(request.url).searchParams.get('under') ?? ''
  return { branches: page(readBranches(signedIn, null)), under, role: signedIn.actor.role }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, newUnitForm, signedIn)
  if (!form.ok) return invalid(form)
  const { kod: code, namn: name, typ: type, under, verksamhet: activity, from } = form.input
  const outcome = addUnit(signedIn, { code, name, type, under, activity, from })
  return respond(outcome, ({ slug }) => path('unit', { id: slug }), form.values)
}

export default function NewUnit() {
  return <NewUnitPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
