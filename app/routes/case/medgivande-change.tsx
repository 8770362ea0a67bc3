import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { saidOf, toldChangeForm, wishOf } from '~/domain/medgivande-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readCaseMedgivande } from '~/reads/medgivande.server'
import { MedgivandeChangePage } from '~/views/case/medgivande-change-page'
import { change } from '~/writes/medgivande-change.server'

export const meta: MetaFunction = () => [{ title: 'Ändra medgivande · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) =>
  page(readCaseMedgivande(signedIn, { slug, medgivande: params.post ?? '' })),
)

export const action = formAction({
  form: toldChangeForm,
  write: ({ signedIn, slug, params }, input) =>
    change(signedIn, { slug, medgivande: params.post ?? '', wish: wishOf(input), ...saidOf(input) }),
  to: ({ slug, medgivande }) => path('caseMedgivande', { id: slug, post: medgivande }),
  done: 'medgivande-andrat',
  fieldOf: {
    ...{ 'medgivande-not-narrower': 'kategorier', 'withdraw-instead': 'kategorier', 'nothing-changed': 'kategorier' },
    ...{ 'medgivande-not-longer': 'galler-till', 'medgivande-too-long': 'galler-till', 'cannot-take': 'mottagare' },
    ...{ 'said-ahead': 'sagt-den', 'said-before-given': 'sagt-den' },
  },
})

export default function CaseMedgivandeChange() {
  return <MedgivandeChangePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
