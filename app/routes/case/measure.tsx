import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { measureTurnForm } from '~/domain/measure-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readMeasure } from '~/reads/measure.server'
import { MeasurePage } from '~/views/case/measure-page'
import { move } from '~/writes/measure.server'

export const meta: MetaFunction = () => [{ title: 'Ändra läge · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) =>
  page(readMeasure(signedIn, { slug, measure: params.post ?? '' })),
)

export const action = formAction({
  form: measureTurnForm,
  write: ({ signedIn, slug, params }, { lage: state, effekt: effect }) =>
    move(signedIn, { slug, measure: params.post ?? '', state, effect }),
  to: ({ slug }) => path('caseMeasures', { id: slug }),
  done: 'sparat',
  fieldOf: { 'measure-backwards': 'lage', 'measure-over': 'lage' },
})

export default function CaseMeasure() {
  return <MeasurePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
