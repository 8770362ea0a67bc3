import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readIntervention } from '~/reads/intervention.server'
import { InterventionPage } from '~/views/intervention/intervention-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.read.shown.unit.name ?? 'Insats'}: insats · Rekoportalen` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { read: page(readIntervention(signedIn, { slug: params.id ?? '' })), today: signedIn.today }
}

export default function Intervention() {
  return <InterventionPage {...useLoaderData<typeof loader>()} />
}
