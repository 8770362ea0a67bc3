import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { parsePlace } from '~/domain/log'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readOwnAccess } from '~/reads/own-access.server'
import { OwnAccessPage } from '~/views/own/own-access-page'

export const meta: MetaFunction = () => [{ title: 'De här har tittat · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const query = new URL(request.url).searchParams
  const system = query.get('portalen') === 'ja'
  const access = page(readOwnAccess(signedIn, { before: parsePlace(query.get('fore')), system }))
  return { access, system, today: signedIn.today }
}

export default function OwnAccess() {
  return <OwnAccessPage {...useLoaderData<typeof loader>()} />
}
