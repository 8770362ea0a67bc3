import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pressedForm } from '~/domain/proposal-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readClosable } from '~/reads/thread-form.server'
import { ThreadClosingPage } from '~/views/thread/closing-page'
import { close } from '~/writes/thread.server'

export const meta: MetaFunction = () => [{ title: 'Avsluta tråden · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ thread: page(readClosable(signedIn, { slug })) }))

export const action = formAction({
  form: pressedForm,
  write: ({ signedIn, slug }) => close(signedIn, { slug }),
  to: ({ slug }) => path('thread', { id: slug }),
  done: 'trad-avslutad',
})

export default function ThreadClosing() {
  return <ThreadClosingPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
