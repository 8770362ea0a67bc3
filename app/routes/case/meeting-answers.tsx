import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { meetingAnswerForm } from '~/domain/meeting-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readMeeting } from '~/reads/meeting.server'
import { MeetingAnswersPage } from '~/views/case/meeting-answers-page'
import { answer } from '~/writes/meeting-answer.server'

export const meta: MetaFunction = () => [{ title: 'Svar om möte · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params, query }) => ({
  ...page(readMeeting(signedIn, { slug, meeting: params.post ?? '' })),
  asked: query.get('inbjuden'),
}))

export const action = formAction({
  form: meetingAnswerForm,
  write: ({ signedIn, slug, params }, answered) => answer(signedIn, { slug, meeting: params.post ?? '', ...answered }),
  to: ({ meeting }, { slug }) => path('caseMeeting', { id: slug, post: meeting }),
  done: 'svar',
  fieldOf: {
    'answer-without-reason': 'text',
    'answer-without-suggestion': 'text',
    'not-invited': 'vem',
    'suggestion-past': 'forslag',
  },
})

export default function CaseMeetingAnswers() {
  return <MeetingAnswersPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
