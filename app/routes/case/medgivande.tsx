import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { copyGivenForm } from '~/domain/medgivande-form'
import { employerName } from '~/http/employer.server'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readCaseMedgivande } from '~/reads/medgivande.server'
import { MedgivandePage } from '~/views/case/medgivande-page'
import { change } from '~/writes/medgivande-change.server'

export const meta: MetaFunction = () => [{ title: 'Medgivande · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) => ({
  ...page(readCaseMedgivande(signedIn, { slug, medgivande: params.post ?? '' })),
  employer: employerName(),
}))

export const action = formAction({
  form: copyGivenForm,
  write: ({ signedIn, slug, params }, { kopia: saidOn }) =>
    change(signedIn, {
      ...{ slug, medgivande: params.post ?? '', wish: { kind: 'copied' } },
      ...{ how: 'written', saidOn, receivedBy: null },
    }),
  to: ({ slug, medgivande }) => path('caseMedgivande', { id: slug, post: medgivande }),
  done: 'sparat',
  fieldOf: { 'said-ahead': 'kopia', 'said-before-given': 'kopia' },
})

export default function CaseMedgivande() {
  return <MedgivandePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
