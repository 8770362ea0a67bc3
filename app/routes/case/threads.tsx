import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { startThreadForm } from '~/domain/message-form'
import { templateBy } from '~/domain/message-template'
import { formAction, formLoader } from '~/http/form-route.server'
import { asTyped } from '~/http/message-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readCaseThreads } from '~/reads/case-threads.server'
import { CaseThreadsPage } from '~/views/thread/case-threads-page'
import { start } from '~/writes/thread.server'

export const meta: MetaFunction = () => [{ title: 'Meddelanden · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, query }) => ({
  ...page(readCaseThreads(signedIn, { slug })),
  template: templateBy(query.get('mall'), 'employer'),
}))

const started = formAction({
  form: startThreadForm,
  write: ({ signedIn, slug }, input) => start(signedIn, { slug, ...input }),
  to: ({ slug }) => path('thread', { id: slug }),
  done: 'skickat',
  fieldOf: {
    'diagnosis-in-message': 'text',
    'not-covered-by-medgivande': 'uppgifter',
    'receiver-without-medgivande': 'mottagare',
    'reply-by-passed': 'svar-senast',
    'reply-by-too-far': 'svar-senast',
  },
})

export const action = async (args: Parameters<typeof started>[0]) => asTyped(await started(args))

export default function CaseThreads() {
  return <CaseThreadsPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
