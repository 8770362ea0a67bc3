import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { removeMappingForm } from '~/domain/import/mapping'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readMappingProfiles } from '~/reads/mapping.server'
import { ImportProfilesPage } from '~/views/admin/import-profiles-page'
import { removeMapping } from '~/writes/mapping.server'

export const meta: MetaFunction = () => [{ title: 'Mallar · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const profiles = page(readMappingProfiles(signedIn, undefined))
  return { profiles, today: signedIn.today, role: signedIn.actor.role }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, removeMappingForm, signedIn)
  if (!form.ok) return invalid(form)
  return respond(removeMapping(signedIn, { slug: form.input.mall }), path('importProfiles'), form.values)
}

export default function ImportProfiles() {
  return <ImportProfilesPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
