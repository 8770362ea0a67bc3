import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readOwnMeetings } from '~/reads/own-meeting.server'
import { OwnMeetingsPage } from '~/views/own/own-meetings-page'

export const meta: MetaFunction = () => [{ title: 'Dina möten · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { ...page(readOwnMeetings(signedIn, null)), today: signedIn.today }
}

export default function OwnMeetings() {
  return <OwnMeetingsPage {...useLoaderData<typeof loader>()} />
}
