import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { givingOf, recordMedgivandeForm } from '~/domain/medgivande-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readCaseMedgivanden } from '~/reads/medgivande.server'
import { MedgivandenPage } from '~/views/case/medgivanden-page'
import { record } from '~/writes/medgivande.server'

export const meta: MetaFunction = () => [{ title: 'Medgivanden · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => page(readCaseMedgivanden(signedIn, { slug })))

export const action = formAction({
  form: recordMedgivandeForm,
  write: ({ signedIn, slug }, { lamnat: how, 'lamnat-den': givenOn, fran, mottagare, kopia, ...giving }) =>
    record(signedIn, {
      ...{ slug, how, givenOn, from: fran ?? givenOn, takenBy: mottagare, copyGivenOn: kopia },
      ...givingOf(giving),
    }),
  to: ({ slug }) => path('caseMedgivanden', { id: slug }),
  done: 'medgivande',
  fieldOf: {
    ...{ 'party-not-active': 'part', 'party-without-organisation': 'part', 'cannot-take': 'mottagare' },
    ...{ 'medgivande-given-ahead': 'lamnat-den', 'medgivande-before-given': 'fran', 'copy-when': 'kopia' },
    ...{ 'medgivande-too-far-ahead': 'fran', 'medgivande-leaves-gap': 'fran' },
    ...{ 'medgivande-already-over': 'galler-till', 'medgivande-too-long': 'galler-till' },
  },
})

export default function CaseMedgivanden() {
  return <MedgivandenPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
