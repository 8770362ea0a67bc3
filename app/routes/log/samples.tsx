import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readSamples } from '~/reads/access-sample.server'
import { SamplesPage } from '~/views/log/samples-page'

export const meta: MetaFunction = () => [{ title: 'Stickprov · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { ...page(readSamples(signedIn, undefined)), today: signedIn.today }
}

export default function Samples() {
  return <SamplesPage {...useLoaderData<typeof loader>()} />
}
