import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ownMeetingForm } from '~/domain/own-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readOwnMeeting } from '~/reads/own-meeting.server'
import { OwnMeetingPage } from '~/views/own/own-meeting-page'
import { answerOwn } from '~/writes/own-meeting.server'

export const meta: MetaFunction = () => [{ title: 'Möte · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => page(readOwnMeeting(signedIn, { slug })))

export const action = formAction({
  form: ownMeetingForm,
  write: ({ signedIn, slug }, answered) => answerOwn(signedIn, { meeting: slug, ...answered }),
  to: () => path('ownMeetings'),
  done: 'svar',
  fieldOf: {
    'answer-without-reason': 'text',
    'answer-without-suggestion': 'text',
    'suggestion-past': 'forslag',
  },
})

export default function OwnMeeting() {
  return <OwnMeetingPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
