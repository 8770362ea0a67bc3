import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { meetingAskForm } from '~/domain/own-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readOwnMeetings } from '~/reads/own-meeting.server'
import { OwnMeetingAskPage } from '~/views/own/own-meeting-ask-page'
import { askForMeeting } from '~/writes/own-meeting.server'

export const meta: MetaFunction = () => [{ title: 'Be om ett möte · Rekoportalen' }]

export const loader = formLoader(({ signedIn }) => ({ caseOpen: page(readOwnMeetings(signedIn, null)).caseOpen }))

export const action = formAction({
  form: meetingAskForm,
  write: ({ signedIn }, { sort, varfor }) => askForMeeting(signedIn, { kind: sort, why: varfor }),
  to: () => path('ownMeetings'),
  done: 'sparat',
})

export default function OwnMeetingAsk() {
  return <OwnMeetingAskPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
