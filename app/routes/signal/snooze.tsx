import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { snoozeForm } from '~/domain/signal-form'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readSignal } from '~/reads/signal.server'
import { SnoozePage } from '~/views/signal/snooze-page'
import { snooze } from '~/writes/signal.server'

export const meta: MetaFunction = () => [{ title: 'Skjut upp svar · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const signal = page(readSignal(signedIn, { slug: params.id ?? '' }))
  return { signal, today: signedIn.today, role: signedIn.actor.role }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, snoozeForm, signedIn)
  if (!form.ok) return invalid(form)
  const outcome = snooze(signedIn, { slug: params.id ?? '', until: form.input.till, reason: form.input.skal })
  return respond(outcome, ({ slug }) => path('signal', { id: slug }), form.values)
}

export default function SnoozeSignal() {
  return <SnoozePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
