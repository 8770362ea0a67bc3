import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { proposalForm } from '~/domain/proposal-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { inThread } from '~/http/message-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readThread, readThreadStop } from '~/reads/thread.server'
import { ThreadTimesPage } from '~/views/thread/times-page'
import { send } from '~/writes/message.server'

export const meta: MetaFunction = () => [{ title: 'Föreslå mötestider · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ thread: page(readThread(signedIn, { slug })) }))

export const action = inThread(
  readThreadStop,
  formAction({
    form: proposalForm,
    write: ({ signedIn, slug }, message) => send(signedIn, { slug, message }),
    to: ({ slug }) => path('thread', { id: slug }),
    done: 'skickat',
    fieldOf: {
      'not-covered-by-medgivande': '',
      'proposed-time-passed': 'dag1',
      'reply-by-passed': 'svar-senast',
      'reply-by-too-far': 'svar-senast',
    },
  }),
)

export default function ThreadTimes() {
  return <ThreadTimesPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
