import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readThreads } from '~/reads/threads.server'
import { ThreadsPage } from '~/views/thread/threads-page'

export const meta: MetaFunction = () => [{ title: 'Meddelanden · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const { actor, today } = signedIn
  return { threads: page(readThreads(signedIn, null)), role: actor.role, today }
}

export default function Threads() {
  return <ThreadsPage {...useLoaderData<typeof loader>()} />
}
