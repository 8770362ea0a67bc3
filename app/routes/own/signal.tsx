import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { contestForm } from '~/domain/own-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readOwnSignal } from '~/reads/own-signal.server'
import { OwnSignalPage } from '~/views/own/own-signal-page'
import { contest } from '~/writes/contest.server'

export const meta: MetaFunction = () => [{ title: 'Signal om dig · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => page(readOwnSignal(signedIn, { slug })))

export const action = formAction({
  form: contestForm,
  write: ({ signedIn, slug }, { text }) => contest(signedIn, { slug, text }),
  to: ({ slug }) => path('ownSignal', { id: slug }),
  done: 'sagt-emot',
})

export default function OwnSignal() {
  return <OwnSignalPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
