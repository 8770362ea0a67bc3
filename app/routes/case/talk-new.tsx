import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reasonFor } from '~/domain/kept-number'
import { bookTalkForm } from '~/domain/talk-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readTalks } from '~/reads/talk.server'
import { TalkNewPage } from '~/views/case/talk-new-page'
import { book } from '~/writes/talk.server'

export const meta: MetaFunction = () => [{ title: 'Boka samtal · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ shown: page(readTalks(signedIn, { slug })).shown }))

export const action = formAction({
  form: bookTalkForm,
  write: ({ signedIn, slug }, { sort: kind, datum: on, tid: time = '', plats: place, facket, ...form }) =>
    book(signedIn, {
      slug,
      kind,
      on,
      time: time || null,
      place,
      unionTold: facket === 'ja',
      numberReason: reasonFor(place, form['plats-nummer']),
    }),
  to: ({ talk }, { slug }) => path('caseTalk', { id: slug, post: talk }),
  done: 'bokat',
  fieldOf: {
    'union-not-told': 'facket',
    'talk-in-the-past': 'datum',
    'talk-too-far-ahead': 'datum',
    'contact-already-noted': 'datum',
  },
})

export default function CaseTalkNew() {
  return <TalkNewPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
