import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerForm } from '~/domain/signal-form'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readSignal } from '~/reads/signal.server'
import { AnswerPage } from '~/views/signal/answer-page'
import { answer } from '~/writes/signal.server'

export const meta: MetaFunction = () => [{ title: 'Svara på signal · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const signal = page(readSignal(signedIn, { slug: params.id ?? '' }))
  return { signal, today: signedIn.today, role: signedIn.actor.role }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, answerForm, signedIn)
  if (!form.ok) return invalid(form)
  const outcome = answer(signedIn, { slug: params.id ?? '', answer: form.input })
  return respond(outcome, ({ slug }) => path('signal', { id: slug }), form.values)
}

export default function AnswerSignal() {
  return <AnswerPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
