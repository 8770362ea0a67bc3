import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readCaseHistory } from '~/reads/case-history.server'
import { HistoryPage } from '~/views/case/history-page'

export const meta: MetaFunction = () => [{ title: 'Historik · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { ...page(readCaseHistory(signedIn, { slug: params.id ?? '' })), today: signedIn.today }
}

export default function CaseHistory() {
  return <HistoryPage {...useLoaderData<typeof loader>()} />
}
