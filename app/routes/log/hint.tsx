import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reviewForm } from '~/domain/access-form'
import { reviewFieldOf } from '~/domain/access-review'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readHint } from '~/reads/access-hint.server'
import { HintPage } from '~/views/log/hint-page'
import { reviewHint } from '~/writes/access-review.server'

export const meta: MetaFunction = () => [{ title: 'Ett tecken · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => {
  const shown = page(readHint(signedIn, { slug }))
  return { ...shown, own: shown.hint.actorId === signedIn.actor.accountId }
})

export const action = formAction({
  form: reviewForm,
  write: ({ signedIn, slug }, { bedomning, anteckning }) =>
    reviewHint(signedIn, { slug, verdict: bedomning, note: anteckning }),
  to: () => path('hints'),
  done: 'granskat',
  fieldOf: reviewFieldOf,
})

export default function Hint() {
  return <HintPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
