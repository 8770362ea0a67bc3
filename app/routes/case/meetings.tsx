import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readMeetings } from '~/reads/meeting.server'
import { MeetingsPage } from '~/views/case/meetings-page'

export const meta: MetaFunction = () => [{ title: 'Möten · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { ...page(readMeetings(signedIn, { slug: params.id ?? '' })), today: signedIn.today }
}

export default function CaseMeetings() {
  return <MeetingsPage {...useLoaderData<typeof loader>()} />
}
