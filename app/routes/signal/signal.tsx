import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readSignal } from '~/reads/signal.server'
import { SignalPage } from '~/views/signal/signal-page'

export const meta: MetaFunction = () => [{ title: 'Signal · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const signal = page(readSignal(signedIn, { slug: params.id ?? '' }))
  const { actor, today } = signedIn
  return { signal, today, role: actor.role, sender: actor.name }
}

export default function Signal() {
  return <SignalPage {...useLoaderData<typeof loader>()} />
}
