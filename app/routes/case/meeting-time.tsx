import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { moveMeetingForm } from '~/domain/meeting-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readMeeting } from '~/reads/meeting.server'
import { MeetingTimePage } from '~/views/case/meeting-time-page'
import { move } from '~/writes/meeting.server'

export const meta: MetaFunction = () => [{ title: 'Flytta möte · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) =>
  page(readMeeting(signedIn, { slug, meeting: params.post ?? '' })),
)

export const action = formAction({
  form: moveMeetingForm,
  write: ({ signedIn, slug, params }, moved) => move(signedIn, { slug, meeting: params.post ?? '', ...moved }),
  to: ({ meeting }, { slug }) => path('caseMeeting', { id: slug, post: meeting }),
  done: 'sparat',
  fieldOf: { 'meeting-ends-before-start': 'slutar', 'meeting-moved-back': 'datum', 'meeting-too-far-ahead': 'datum' },
})

export default function CaseMeetingTime() {
  return <MeetingTimePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
