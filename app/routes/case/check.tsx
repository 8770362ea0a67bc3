import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { checkForm } from '~/domain/relapse-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readCheck } from '~/reads/relapse.server'
import { CheckPage } from '~/views/case/check-page'
import { answerHow } from '~/writes/relapse.server'

export const meta: MetaFunction = () => [{ title: 'Hur går det? · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) =>
  page(readCheck(signedIn, { slug, check: params.post ?? '' })),
)

export const action = formAction({
  form: checkForm,
  write: ({ signedIn, slug, params }, { svar: answer }) =>
    answerHow(signedIn, { slug, check: params.post ?? '', answer }),
  to: ({ slug }) => path('case', { id: slug }),
  done: 'svar',
})

export default function CaseCheck() {
  return <CheckPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
