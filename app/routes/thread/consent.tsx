import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pressedForm } from '~/domain/proposal-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { inThread } from '~/http/message-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readThreadStop } from '~/reads/thread.server'
import { readDeclinable } from '~/reads/thread-form.server'
import { ThreadConsentPage } from '~/views/thread/consent-page'
import { decline } from '~/writes/message.server'

export const meta: MetaFunction = () => [{ title: 'Samtycke saknas · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ thread: page(readDeclinable(signedIn, { slug })) }))

export const action = inThread(
  readThreadStop,
  formAction({
    form: pressedForm,
    write: ({ signedIn, slug }) => decline(signedIn, { slug }),
    to: ({ slug }) => path('thread', { id: slug }),
    done: 'samtycke-saknas',
  }),
)

export default function ThreadConsent() {
  return <ThreadConsentPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
