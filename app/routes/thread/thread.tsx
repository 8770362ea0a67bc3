import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { messageForm } from '~/domain/message-form'
import { templateBy } from '~/domain/message-template'
import { formAction, formLoader } from '~/http/form-route.server'
import { inThread } from '~/http/message-route.server'
import { page } from '~/http/respond.server'
import { attach } from '~/jobs/attachment.server'
import { path } from '~/paths'
import { readThread, readThreadStop } from '~/reads/thread.server'
import { ThreadPage } from '~/views/thread/thread-page'
import { receive } from '~/writes/message-receipt.server'
import { send } from '~/writes/message.server'

export const meta: MetaFunction = () => [{ title: 'Tråd · Rekoportalen' }]

/** Having it on the screen is noted, once it is known what is shown. */
export const loader = formLoader(({ signedIn, slug, query }) => {
  const thread = page(readThread(signedIn, { slug }))
  if (thread.receive) receive(signedIn, { slug })
  return { thread, template: templateBy(query.get('mall'), thread.side) }
})

export const action = inThread(
  readThreadStop,
  formAction({
    form: messageForm,
    files: ({ signedIn, slug }) => ({
      ...{ field: 'filer', kept: 'bilagor' },
      take: (file) => attach(signedIn, slug, file),
    }),
    write: ({ signedIn, slug }, message) => send(signedIn, { slug, ...message }),
    to: ({ slug }) => path('thread', { id: slug }),
    done: 'skickat',
    fieldOf: {
      'attachment-gone': 'filer',
      'attachments-too-large': 'filer',
      'diagnosis-in-message': 'text',
      'not-covered-by-medgivande': 'uppgifter',
      'personal-number-in-text': 'text',
      'phone-number-asks-leave': 'nummer',
      'purpose-not-yours': 'syfte',
      'reply-by-passed': 'svar-senast',
      'reply-by-too-far': 'svar-senast',
      'too-many-attachments': 'filer',
    },
  }),
)

export default function Thread() {
  return <ThreadPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
