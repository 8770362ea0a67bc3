import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { limitForm } from '~/domain/case-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readLimit } from '~/reads/case-limit.server'
import { LimitPage } from '~/views/case/limit-page'
import { markDone } from '~/writes/case-lead.server'

export const meta: MetaFunction = () => [{ title: 'Klockan · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) =>
  page(readLimit(signedIn, { slug, dayNumber: Number(params.dag) })),
)

export const action = formAction({
  form: limitForm,
  write: ({ signedIn, slug, params }, { dag }) => markDone(signedIn, { slug, dayNumber: Number(params.dag), on: dag }),
  to: ({ slug }) => path('case', { id: slug }),
  done: 'sparat',
  fieldOf: { 'limit-done-when': 'dag' },
})

export default function CaseLimit() {
  return <LimitPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
