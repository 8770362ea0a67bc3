import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { logQuery, wantedIn } from '~/domain/log-query'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readLog } from '~/reads/log.server'
import { LogPage } from '~/views/log/log-page'

export const meta: MetaFunction = () => [{ title: 'Logg · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const search = new URL(request.url).searchParams
  const query = logQuery.parse(Object.fromEntries(search))
  return { log: page(readLog(signedIn, wantedIn(query, search))), query, today: signedIn.today }
}

export default function Log() {
  return <LogPage {...useLoaderData<typeof loader>()} />
}
