import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { contestAnswerForm } from '~/domain/own-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readContest } from '~/reads/contest.server'
import { ContestPage } from '~/views/signal/contest-page'
import { answer } from '~/writes/contest.server'

export const meta: MetaFunction = () => [{ title: 'Medarbetaren säger emot · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ signal: page(readContest(signedIn, { slug })) }))

export const action = formAction({
  form: contestAnswerForm,
  write: ({ signedIn, slug }, { utfall, text }) => answer(signedIn, { slug, outcome: utfall, text }),
  to: ({ slug }) => path('signal', { id: slug }),
  done: 'svarat',
})

export default function SignalContest() {
  return <ContestPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
