import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { hintQuery } from '~/domain/access-form'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readHints } from '~/reads/access-hint.server'
import { HintsPage } from '~/views/log/hints-page'

export const meta: MetaFunction = () => [{ title: 'Tecken värda att titta på · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const query = hintQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { slag: kind, lage, sida } = query
  const verdict = lage === 'alla' ? null : lage
  return { list: page(readHints(signedIn, { kind, verdict, page: sida })), query, today: signedIn.today }
}

export default function Hints() {
  return <HintsPage {...useLoaderData<typeof loader>()} />
}
