import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readTalks } from '~/reads/talk.server'
import { TalksPage } from '~/views/case/talks-page'

export const meta: MetaFunction = () => [{ title: 'Samtal · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { ...page(readTalks(signedIn, { slug: params.id ?? '' })), today: signedIn.today }
}

export default function CaseTalks() {
  return <TalksPage {...useLoaderData<typeof loader>()} />
}
