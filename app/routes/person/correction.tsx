import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { correctionAnswerForm } from '~/domain/own-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readCorrection } from '~/reads/correction.server'
import { CorrectionPage } from '~/views/person/correction-page'
import { answer } from '~/writes/correction.server'

export const meta: MetaFunction = () => [{ title: 'Medarbetaren säger att något är fel · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) => ({
  correction: page(readCorrection(signedIn, { person: slug, slug: params.post ?? '' })),
}))

export const action = formAction({
  form: correctionAnswerForm,
  write: ({ signedIn, params }, { utfall, text }) =>
    answer(signedIn, { slug: params.post ?? '', outcome: utfall, text }),
  to: (_value, { slug }) => path('person', { id: slug }),
  done: 'svarat',
})

export default function PersonCorrection() {
  return <CorrectionPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
