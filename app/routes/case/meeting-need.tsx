import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { meetingNeedForm } from '~/domain/meeting-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readMeetings } from '~/reads/meeting.server'
import { MeetingNeedPage } from '~/views/case/meeting-need-page'
import { reportNeed } from '~/writes/meeting-need.server'

export const meta: MetaFunction = () => [{ title: 'Behov av möte · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ shown: page(readMeetings(signedIn, { slug })).shown }))

export const action = formAction({
  form: meetingNeedForm,
  write: ({ signedIn, slug }, { vem, sort, varfor }) =>
    reportNeed(signedIn, { slug, need: { from: vem, kind: sort, why: varfor } }),
  to: ({ slug }) => path('caseMeetings', { id: slug }),
  done: 'sparat',
})

export default function CaseMeetingNeed() {
  return <MeetingNeedPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
