import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { talkNoteForm } from '~/domain/talk-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readTalk } from '~/reads/talk.server'
import { TalkNotePage } from '~/views/case/talk-note-page'
import { writeUp } from '~/writes/talk.server'

export const meta: MetaFunction = () => [{ title: 'Skriv upp samtal · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) =>
  page(readTalk(signedIn, { slug, talk: params.post ?? '' })),
)

export const action = formAction({
  form: talkNoteForm,
  write: ({ signedIn, slug, params }, written) => writeUp(signedIn, { slug, talk: params.post ?? '', ...written }),
  to: ({ talk }, { slug }) => path('caseTalk', { id: slug, post: talk }),
  done: 'sparat',
  fieldOf: { 'talk-held-ahead': 'hallet', 'talk-says-nothing': 'sett', 'step-before-talk': 'senast1' },
})

export default function CaseTalkNote() {
  return <TalkNotePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
