import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readOwnSignals } from '~/reads/own-signal.server'
import { OwnSignalsPage } from '~/views/own/own-signals-page'

export const meta: MetaFunction = () => [{ title: 'Signaler om dig · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { ...page(readOwnSignals(signedIn, null)), today: signedIn.today }
}

export default function OwnSignals() {
  return <OwnSignalsPage {...useLoaderData<typeof loader>()} />
}
