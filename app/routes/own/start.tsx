import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readOwnStart } from '~/reads/own-start.server'
import { OwnStartPage } from '~/views/own/own-start-page'

export const meta: MetaFunction = () => [{ title: 'Min sida · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { own: page(readOwnStart(signedIn, null)), today: signedIn.today }
}

export default function OwnStart() {
  return <OwnStartPage {...useLoaderData<typeof loader>()} />
}
