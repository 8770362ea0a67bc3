import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerForm } from '~/domain/signal-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readSignal } from '~/reads/signal.server'
import { AnswerPage } from '~/views/signal/answer-page'
import { answer } from '~/writes/signal.server'

export const meta: MetaFunction = () => [{ title: 'Svara på signal · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ signal: page(readSignal(signedIn, { slug })) }))

export const action = formAction({
  form: answerForm,
  write: ({ signedIn, slug }, form) => answer(signedIn, { slug, answer: form }),
  to: ({ slug }) => path('signal', { id: slug }),
  done: 'svar',
})

export default function AnswerSignal() {
  return <AnswerPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
