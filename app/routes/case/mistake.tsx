import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { mistakeForm } from '~/domain/case-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readCaseEvent } from '~/reads/case-history.server'
import { MistakePage } from '~/views/case/mistake-page'
import { markWrong } from '~/writes/case-mistake.server'

export const meta: MetaFunction = () => [{ title: 'Markera som fel · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) =>
  page(readCaseEvent(signedIn, { slug, object: params.post ?? '' })),
)

export const action = formAction({
  form: mistakeForm,
  write: ({ signedIn, slug, params }, { skal }) =>
    markWrong(signedIn, { slug, object: params.post ?? '', reason: skal }),
  to: ({ slug }) => path('caseHistory', { id: slug }),
  done: 'sparat',
})

export default function CaseMistake() {
  return <MistakePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
