import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readMeeting } from '~/reads/meeting.server'
import { MeetingPage } from '~/views/case/meeting-page'

export const meta: MetaFunction = () => [{ title: 'Möte · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const known = page(readMeeting(signedIn, { slug: params.id ?? '', meeting: params.post ?? '' }))
  return { ...known, today: signedIn.today }
}

export default function CaseMeeting() {
  return <MeetingPage {...useLoaderData<typeof loader>()} />
}
