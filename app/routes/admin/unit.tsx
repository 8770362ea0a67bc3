import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readUnit } from '~/reads/organisation-unit.server'
import { UnitPage } from '~/views/admin/unit-page'

export const meta: MetaFunction = () => [{ title: 'Enhet · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { unit: page(readUnit(signedIn, { slug: params.id ?? '' })), today: signedIn.today }
}

export default function Unit() {
  return <UnitPage {...useLoaderData<typeof loader>()} />
}
