import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { saidOf, toldEndForm } from '~/domain/medgivande-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readCaseMedgivande } from '~/reads/medgivande.server'
import { MedgivandeEndPage } from '~/views/case/medgivande-end-page'
import { change } from '~/writes/medgivande-change.server'

export const meta: MetaFunction = () => [{ title: 'Återkalla medgivande · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) =>
  page(readCaseMedgivande(signedIn, { slug, medgivande: params.post ?? '' })),
)

export const action = formAction({
  form: toldEndForm,
  write: ({ signedIn, slug, params }, input) =>
    change(signedIn, { slug, medgivande: params.post ?? '', wish: { kind: 'withdrawn' }, ...saidOf(input) }),
  to: ({ slug }) => path('caseMedgivanden', { id: slug }),
  done: 'medgivande-aterkallat',
  fieldOf: { 'said-ahead': 'sagt-den', 'said-before-given': 'sagt-den', 'cannot-take': 'mottagare' },
})

export default function CaseMedgivandeEnd() {
  return <MedgivandeEndPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
