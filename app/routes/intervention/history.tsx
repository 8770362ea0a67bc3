import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readInterventionHistory } from '~/reads/intervention.server'
import { HistoryPage } from '~/views/intervention/history-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.shown.unit.name ?? 'Insats'}: historik · Rekoportalen` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { ...page(readInterventionHistory(signedIn, { slug: params.id ?? '' })), today: signedIn.today }
}

export default function InterventionHistory() {
  return <HistoryPage {...useLoaderData<typeof loader>()} />
}
