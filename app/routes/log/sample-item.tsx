import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reviewForm } from '~/domain/access-form'
import { reviewFieldOf } from '~/domain/access-review'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readSampleItem } from '~/reads/access-sample.server'
import { SampleItemPage } from '~/views/log/sample-item-page'
import { reviewItem } from '~/writes/access-sample.server'

export const meta: MetaFunction = () => [{ title: 'Granska · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) => ({
  shown: page(readSampleItem(signedIn, { sample: slug, item: params.post ?? '' })),
}))

export const action = formAction({
  form: reviewForm,
  write: ({ signedIn, slug, params }, { bedomning, anteckning }) =>
    reviewItem(signedIn, { sample: slug, item: params.post ?? '', verdict: bedomning, note: anteckning }),
  to: ({ next }, { slug }) => (next ? path('sampleItem', { id: slug, post: next }) : path('sample', { id: slug })),
  done: 'granskat',
  fieldOf: reviewFieldOf,
})

export default function SampleItem() {
  return <SampleItemPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
