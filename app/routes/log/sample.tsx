import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readSample } from '~/reads/access-sample.server'
import { SamplePage } from '~/views/log/sample-page'

export const meta: MetaFunction = () => [{ title: 'Ett stickprov · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { ...page(readSample(signedIn, { slug: params.id ?? '' })), today: signedIn.today }
}

export default function Sample() {
  return <SamplePage {...useLoaderData<typeof loader>()} />
}
