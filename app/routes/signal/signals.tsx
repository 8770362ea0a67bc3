import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readOpenSignals } from '~/reads/signals.server'
import { SignalsPage } from '~/views/signal/signals-page'

export const meta: MetaFunction = () => [{ title: 'Signaler · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { signals: page(readOpenSignals(signedIn, null)), today: signedIn.today }
}

export default function Signals() {
  return <SignalsPage {...useLoaderData<typeof loader>()} />
}
