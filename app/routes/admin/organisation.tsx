import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readOrganisation } from '~/reads/organisation.server'
import { OrganisationPage } from '~/views/admin/organisation-page'

export const meta: MetaFunction = () => [{ title: 'Organisation · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const search = (new URL(request.url).searchParams.get('sok') ?? '').trim()
  return { organisation: page(readOrganisation(signedIn, { search })), search, today: signedIn.today }
}

export default function OrganisationRoute() {
  return <OrganisationPage {...useLoaderData<typeof loader>()} />
}
