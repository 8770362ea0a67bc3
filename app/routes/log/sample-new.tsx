import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { sampleForm } from '~/domain/access-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readSamples } from '~/reads/access-sample.server'
import { SampleNewPage } from '~/views/log/sample-new-page'
import { drawSample } from '~/writes/access-sample.server'

export const meta: MetaFunction = () => [{ title: 'Dra ett stickprov · Rekoportalen' }]

export const loader = formLoader(({ signedIn }) => ({ days: page(readSamples(signedIn, undefined)).days }))

export const action = formAction({
  form: sampleForm,
  write: ({ signedIn }, { sort, antal, fran, tom, slag }) =>
    drawSample(signedIn, { kind: sort, size: antal, from: fran, to: tom, weighted: slag }),
  to: ({ slug }) => path('sample', { id: slug }),
  done: 'stickprov',
  fieldOf: {
    ...{ 'dates-backwards': 'tom', 'sample-day-not-over': 'tom', 'sample-too-long': 'fran' },
    'sample-from-nothing': 'fran',
  },
})

export default function SampleNew() {
  return <SampleNewPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
