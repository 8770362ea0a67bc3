import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reasonFor } from '~/domain/kept-number'
import { newMeasureForm } from '~/domain/measure-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readMeasures } from '~/reads/measure.server'
import { MeasureNewPage } from '~/views/case/measure-new-page'
import { add } from '~/writes/measure.server'

export const meta: MetaFunction = () => [{ title: 'Ny åtgärd · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ shown: page(readMeasures(signedIn, { slug })).shown }))

export const action = formAction({
  form: newMeasureForm,
  write: (
    { signedIn, slug },
    { sort: kind, tjanst: service, vad: what, fran: from, till: to, uppfoljning: followUpOn, ...form },
  ) => {
    const numberReason = reasonFor(what, form['vad-nummer'])
    return add(signedIn, { slug, kind, service, what, from, to, followUpOn, numberReason })
  },
  to: ({ slug }) => path('caseMeasures', { id: slug }),
  done: 'sparat',
  fieldOf: { 'service-missing': 'tjanst', 'dates-backwards': 'till', 'follow-up-before-start': 'uppfoljning' },
})

export default function CaseMeasureNew() {
  return <MeasureNewPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
