import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { callMeetingForm } from '~/domain/meeting-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readMeetings } from '~/reads/meeting.server'
import { MeetingNewPage } from '~/views/case/meeting-new-page'
import { call } from '~/writes/meeting.server'

export const meta: MetaFunction = () => [{ title: 'Kalla till möte · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, query }) => {
  const { shown, needs, responsible } = page(readMeetings(signedIn, { slug }))
  const proposed = Object.fromEntries(['sort', 'datum', 'borjar', 'slutar'].map((name) => [name, query.get(name) ?? '']))
  return { shown, needs, responsible, need: query.get('behov'), proposed: query.has('datum') ? proposed : {} }
})

export const action = formAction({
  form: callMeetingForm,
  write: ({ signedIn, slug }, called) => call(signedIn, { slug, ...called }),
  to: ({ meeting }, { slug }) => path('caseMeeting', { id: slug, post: meeting }),
  done: 'sparat',
  fieldOf: {
    'cannot-invite': 'ansvariga',
    'meeting-ends-before-start': 'slutar',
    'meeting-too-far-ahead': 'datum',
    'meeting-too-long-ago': 'datum',
    'need-unknown': 'behov',
    'nobody-invited': 'medarbetare',
  },
})

export default function CaseMeetingNew() {
  return <MeetingNewPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
