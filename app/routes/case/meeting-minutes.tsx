import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { minutesForm } from '~/domain/meeting-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readMeeting } from '~/reads/meeting.server'
import { MeetingMinutesPage } from '~/views/case/meeting-minutes-page'
import { write } from '~/writes/meeting-minutes.server'

export const meta: MetaFunction = () => [{ title: 'Protokoll · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) =>
  page(readMeeting(signedIn, { slug, meeting: params.post ?? '' })),
)

export const action = formAction({
  form: minutesForm,
  write: ({ signedIn, slug, params }, written) => write(signedIn, { slug, meeting: params.post ?? '', ...written }),
  to: ({ meeting }, { slug }) => path('caseMeeting', { id: slug, post: meeting }),
  done: 'protokoll',
  fieldOf: {
    'minutes-say-nothing': 'sades',
    'minutes-without-reason': 'skal',
    'nobody-attended': 'deltog',
    'not-invited': 'deltog',
    'task-before-meeting': 'senast1',
  },
})

export default function CaseMeetingMinutes() {
  return <MeetingMinutesPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
