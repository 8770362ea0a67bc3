import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readTalk } from '~/reads/talk.server'
import { TalkPage } from '~/views/case/talk-page'

export const meta: MetaFunction = () => [{ title: 'Samtal · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const known = page(readTalk(signedIn, { slug: params.id ?? '', talk: params.post ?? '' }))
  return { ...known, today: signedIn.today }
}

export default function CaseTalk() {
  return <TalkPage {...useLoaderData<typeof loader>()} />
}
