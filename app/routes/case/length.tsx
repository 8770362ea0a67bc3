import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { lengthForm } from '~/domain/case-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readCase } from '~/reads/case.server'
import { LengthPage } from '~/views/case/length-page'
import { expect } from '~/writes/case-lead.server'

export const meta: MetaFunction = () => [{ title: 'Hur länge · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ shown: page(readCase(signedIn, { slug })) }))

export const action = formAction({
  form: lengthForm,
  write: ({ signedIn, slug }, { dag }) => expect(signedIn, { slug, lastDay: dag }),
  to: ({ slug }) => path('case', { id: slug }),
  done: 'sparat',
  fieldOf: { 'expectation-past': 'dag', 'expectation-too-long': 'dag' },
})

export default function CaseLength() {
  return <LengthPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
