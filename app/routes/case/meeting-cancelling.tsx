import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { cancelMeetingForm } from '~/domain/meeting-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readMeeting } from '~/reads/meeting.server'
import { MeetingCancellingPage } from '~/views/case/meeting-cancelling-page'
import { cancel } from '~/writes/meeting.server'

export const meta: MetaFunction = () => [{ title: 'Ställ in möte · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) =>
  page(readMeeting(signedIn, { slug, meeting: params.post ?? '' })),
)

export const action = formAction({
  form: cancelMeetingForm,
  write: ({ signedIn, slug, params }, { skal }) => cancel(signedIn, { slug, meeting: params.post ?? '', reason: skal }),
  to: ({ meeting }, { slug }) => path('caseMeeting', { id: slug, post: meeting }),
  done: 'installt',
})

export default function CaseMeetingCancelling() {
  return <MeetingCancellingPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
