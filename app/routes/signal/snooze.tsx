import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { snoozeForm } from '~/domain/signal-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readSignal } from '~/reads/signal.server'
import { SnoozePage } from '~/views/signal/snooze-page'
import { snooze } from '~/writes/signal.server'

export const meta: MetaFunction = () => [{ title: 'Skjut upp svar · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ signal: page(readSignal(signedIn, { slug })) }))

export const action = formAction({
  form: snoozeForm,
  write: ({ signedIn, slug }, { till: until, uppskov: reason }) => snooze(signedIn, { slug, until, reason }),
  to: ({ slug }) => path('signal', { id: slug }),
  done: 'uppskov',
})

export default function SnoozeSignal() {
  return <SnoozePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
