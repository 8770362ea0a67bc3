import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reviewForm } from '~/domain/access-form'
import { reviewFieldOf } from '~/domain/access-review'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readAccessEvent } from '~/reads/access-event.server'
import { EventPage } from '~/views/log/event-page'
import { reviewEvent } from '~/writes/access-review.server'

export const meta: MetaFunction = () => [{ title: 'En händelse · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => {
  const shown = page(readAccessEvent(signedIn, { slug }))
  return { shown, own: shown.event.actorId === signedIn.actor.accountId }
})

export const action = formAction({
  form: reviewForm,
  write: ({ signedIn, slug }, { bedomning, anteckning }) =>
    reviewEvent(signedIn, { slug, verdict: bedomning, note: anteckning }),
  to: ({ slug }) => path('logEvent', { id: slug }),
  done: 'granskat',
  fieldOf: reviewFieldOf,
})

export default function LogEvent() {
  return <EventPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
