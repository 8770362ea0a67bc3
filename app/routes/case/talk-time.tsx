import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reasonFor } from '~/domain/kept-number'
import { turnTalkForm } from '~/domain/talk-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readTalk } from '~/reads/talk.server'
import { TalkTimePage } from '~/views/case/talk-time-page'
import { callOff, move } from '~/writes/talk-turn.server'

export const meta: MetaFunction = () => [{ title: 'Flytta samtal · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) =>
  page(readTalk(signedIn, { slug, talk: params.post ?? '' })),
)

export const action = formAction({
  form: turnTalkForm,
  write: ({ signedIn, slug, params }, form) => {
    const named = { slug, talk: params.post ?? '' }
    if (form.atgard === 'blev-inte-av') return callOff(signedIn, named)
    const { datum: on, tid = '', plats: place, 'plats-nummer': why } = form
    return move(signedIn, { ...named, on, time: tid || null, place, numberReason: reasonFor(place, why) })
  },
  to: ({ talk }: { talk: string | null }, { slug }) =>
    talk === null ? path('caseTalks', { id: slug }) : path('caseTalk', { id: slug, post: talk }),
  done: ({ atgard }) => (atgard === 'flytta' ? 'sparat' : atgard),
  fieldOf: { 'talk-in-the-past': 'datum', 'talk-too-far-ahead': 'datum', 'contact-already-noted': 'datum' },
})

export default function CaseTalkTime() {
  return <TalkTimePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
